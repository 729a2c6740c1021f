import type { Root } from 'mdast';
import { writtenId } from './written-id';

/**
 * The section under the heading of that id, as a tree of its own: the heading, and all up to the next of its
 * level or a higher one. Null where there is no such heading.
 */
export const sectionUnder = (tree: Root, id: string): Root | null => {
  const from = tree.children.findIndex(
    (node) => node.type === 'heading' && writtenId(node)?.id === id,
  );
  const heading = tree.children[from];
  if (heading?.type !== 'heading') return null;
  const length = tree.children
    .slice(from + 1)
    .findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  const to = length < 0 ? tree.children.length : from + 1 + length;
  return { type: 'root', children: tree.children.slice(from, to) };
};
