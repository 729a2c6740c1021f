import type { Nodes } from 'mdast';
import type { LessonSource } from '../lesson/source';
import { isElement } from '../markdown/element';
import { readingOfTree } from '../markdown/reading-of-tree';
import { joinReadings, type Reading } from '../text/reading';

/** Parts two blocks: a line alone would be read as the same paragraph. */
const gap = '\n\n';

/** A line of a `<Dialogue>` without the name of who says it. */
const withoutSpeaker = (node: Nodes): Nodes => {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return node;
  return { ...node, children: node.children.slice(1) };
};

const readingsIn = (node: Nodes, source: string, isSaid: boolean): readonly Reading[] => {
  if (node.type === 'heading') return [];
  if (node.type === 'paragraph')
    return [readingOfTree(isSaid ? withoutSpeaker(node) : node, source)];
  if (!('children' in node)) return [];
  const inside = isSaid || (isElement(node) && node.name === 'Dialogue');
  return node.children.flatMap((child) => readingsIn(child, source, inside));
};

/** Readings as one, an empty line between any two; each keeps the offsets it had. */
export const joinBlocks = (readings: readonly Reading[]): Reading =>
  joinReadings(
    readings.map(({ text, offsets }) => {
      const end = offsets.at(-1) ?? 0;
      return { text: text + gap, offsets: [...offsets, end, end] };
    }),
  );

/**
 * The paragraphs and list items of a lesson, an empty line between any two: what its figures are counted in.
 * Headings, questions in attributes, frontmatter and the rehearsal are not in it; nothing where there is no tree.
 */
export const measuredReading = ({ tree, file }: LessonSource): Reading =>
  joinBlocks(tree ? readingsIn(tree, file.text, false) : []);
