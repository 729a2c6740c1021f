import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOf } from './element';

/** The offsets of the links to a page, with or without a heading of it. */
export const linksTo = (tree: Nodes, page: string): readonly number[] => {
  const offsets: number[] = [];
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.split('#')[0] === page)
      offsets.push(startOf(node));
  });
  return offsets;
};
