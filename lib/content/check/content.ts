import type { Helplines } from '../../course/help/helplines';
import type { Fault } from '../fault';
import { helplinesShape } from '../data/helplines-shape';
import { readData, type DataFile } from '../data/read-data';
import {
  courseShape,
  denylistShape,
  essayRunsShape,
  factsShape,
  glossaryShape,
  ideasShape,
  type Course,
  type Facts,
  type Glossary,
} from '../data/shapes';
import { readLessonSources, type LessonSource } from '../lesson/source';
import { readScenarios, type ScenarioSource } from '../rehearsal/read';

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
};

/** Looks for one kind of fault. A rule whose data file is unsound finds nothing: the file itself is the fault. */
export type Rule = (content: Content) => readonly Fault[];

/** Reads the content folder, whatever its state. */
export const readContent = async (root: string): Promise<Content> => {
  const [lessons, scenarios, course, glossary, facts, ideas, essayRuns, denylist, helplines] =
    await Promise.all([
      readLessonSources(root),
      readScenarios(root),
      readData(root, 'course.json', courseShape),
      readData(root, 'en/glossary.json', glossaryShape),
      readData(root, 'en/facts.json', factsShape),
      readData(root, 'ideas.json', ideasShape),
      readData(root, 'essay-runs.json', essayRunsShape),
      readData(root, 'safety/denylist.json', denylistShape),
      readData(root, 'en/helplines.json', helplinesShape),
    ]);
  return { lessons, scenarios, course, glossary, facts, ideas, essayRuns, denylist, helplines };
};

/** The lessons in the order of the course, then any the course does not list: the later of two is the repeat. */
export const inCourseOrder = ({ lessons, course }: Content): readonly LessonSource[] => {
  const listed = course.value?.parts.flatMap((part) => part.lessons) ?? [];
  const rank = ({ id }: LessonSource) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return [...lessons].sort((one, other) => rank(one) - rank(other));
};
