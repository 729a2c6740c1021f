import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Located } from '../data/located';
import type { SourceFile } from '../fault';
import type { LessonSource } from '../lesson/source';
import { attributesOf } from '../markdown/attribute';
import { isElement } from '../markdown/element';
import { readingOfTree } from '../markdown/reading-of-tree';
import type { ScenarioSource } from '../rehearsal/read';
import { readingOf, type Reading } from '../text/reading';

/** Everything in one file that is read as words, each stretch by itself. */
export type FileReadings = { readonly file: SourceFile; readonly readings: readonly Reading[] };

const attributeReadings = (tree: Nodes, source: string): readonly Reading[] => {
  const readings: Reading[] = [];
  visit(tree, (node) => {
    const position = node.position;
    if (isElement(node)) {
      for (const { name, value, from, to } of attributesOf(node)) {
        if (value !== null) readings.push(readingOf(value, source, from + name.length, to));
      }
    }
    if (!('alt' in node || 'title' in node) || !position) return;
    const hidden = [('alt' in node && node.alt) || '', ('title' in node && node.title) || ''].join(
      '\n',
    );
    readings.push(readingOf(hidden, source, position.start.offset ?? 0, position.end.offset ?? 0));
  });
  return readings;
};

/** The strings of a YAML or JSON file that are no keys. */
const yamlReadings = (located: Located | null, source: string): readonly Reading[] =>
  (located?.texts ?? []).map(({ value, from, to }) => readingOf(value, source, from, to));

const known = new WeakMap<SourceFile, FileReadings>();

/** Reads a file once, however many rules ask for its words. */
const once = (file: SourceFile, read: () => readonly Reading[]): FileReadings => {
  const readings = known.get(file) ?? { file, readings: read() };
  known.set(file, readings);
  return readings;
};

/** The words of a lesson: its text, its attributes, the words of its pictures, its frontmatter. */
export const lessonReadings = ({ tree, file, frontmatter }: LessonSource): FileReadings =>
  once(file, () => [
    ...(tree ? [readingOfTree(tree, file.text), ...attributeReadings(tree, file.text)] : []),
    ...yamlReadings(frontmatter.located, file.text),
  ]);

/** The words of a rehearsal, or of another file of data. */
export const dataReadings = ({
  located,
  file,
}: Pick<ScenarioSource, 'located' | 'file'>): FileReadings =>
  once(file, () => yamlReadings(located, file.text));
