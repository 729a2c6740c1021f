import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { findSharedRuns } from '../../essay-runs/find';
import { faultAt, type Fault, type SourceFile } from '../../fault';
import type { Located } from '../../data/located';
import { attributesOf } from '../../markdown/attribute';
import { isElement } from '../../markdown/element';
import { readingOfTree } from '../../markdown/reading-of-tree';
import { readingOf, type Reading } from '../../text/reading';
import type { Rule } from '../content';

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

const yamlReadings = (located: Located | null, source: string): readonly Reading[] =>
  (located?.texts ?? []).map(({ value, from, to }) => readingOf(value, source, from, to));

const faultsIn = (
  readings: readonly Reading[],
  file: SourceFile,
  hashes: ReadonlySet<string>,
): readonly Fault[] =>
  readings.flatMap((reading) =>
    findSharedRuns(reading.text, hashes).map(({ index, words }) => {
      const message = `eight words in a row are an essay's, expected words of our own: "${words}"`;
      return faultAt(file, reading.offsets[index] ?? 0, message);
    }),
  );

/** No eight words in a row come from an essay, in any text a reader or a later author may meet. */
export const essayRuns: Rule = ({ essayRuns: { value }, lessons, scenarios }) => {
  if (!value) return [];
  const hashes = new Set(value.hashes);
  const lessonFaults = lessons.flatMap(({ tree, file, frontmatter }) => {
    const body = tree
      ? [readingOfTree(tree, file.text), ...attributeReadings(tree, file.text)]
      : [];
    return faultsIn([...body, ...yamlReadings(frontmatter.located, file.text)], file, hashes);
  });
  const scenarioFaults = scenarios.flatMap(({ located, file }) =>
    faultsIn(yamlReadings(located, file.text), file, hashes),
  );
  return [...lessonFaults, ...scenarioFaults];
};
