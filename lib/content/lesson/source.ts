import { join } from 'node:path';
import type { Root } from 'mdast';
import { shownPath } from '../content-root';
import { faultAt, type Fault, type SourceFile } from '../fault';
import { readFrontmatter, type ReadFrontmatter } from '../frontmatter/read';
import { parseText } from '../markdown/parse';
import { fileNames, readText } from '../text/read-text';

/** A lesson's file as it was found, sound or not. */
export type LessonSource = {
  /** The file's name, which is the lesson's id. */
  readonly id: string;
  readonly file: SourceFile;
  readonly frontmatter: ReadFrontmatter;
  /** The text as a tree; null where it is too broken to have one. */
  readonly tree: Root | null;
  readonly syntaxFaults: readonly Fault[];
};

/** Reads a lesson from its text. */
export const parseLesson = (id: string, file: SourceFile): LessonSource => {
  const { tree, troubles } = parseText(file.text);
  const syntaxFaults = troubles.map(({ offset, message }) => faultAt(file, offset, message));
  return { id, file, frontmatter: readFrontmatter(file), tree, syntaxFaults };
};

/** The file of a lesson. */
export const lessonPath = (root: string, id: string): string =>
  join(root, 'en', 'lessons', `${id}.mdx`);

/** Reads one lesson; a file that is missing reads as an empty one, whose faults then say so. */
export const readLessonSource = async (root: string, id: string): Promise<LessonSource> => {
  const path = lessonPath(root, id);
  const text = await readText(path);
  const file = { path: shownPath(path), text: text.ok ? text.value : '' };
  const lesson = parseLesson(id, file);
  if (text.ok) return lesson;
  return { ...lesson, syntaxFaults: [faultAt(file, 0, `${text.error}, expected a lesson`)] };
};

/** Reads every lesson there is a file for, in the order of their names. */
export const readLessonSources = async (root: string): Promise<readonly LessonSource[]> => {
  const names = await fileNames(join(root, 'en', 'lessons'), '.mdx');
  return Promise.all(names.map((name) => readLessonSource(root, name.slice(0, -'.mdx'.length))));
};
