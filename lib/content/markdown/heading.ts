import type { Heading, Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { writtenId } from './written-id';

/** Every heading of a text, in reading order. */
export const headingsIn = (tree: Nodes): readonly Heading[] => {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  return headings;
};

/** The ids of a text's headings and the words each stands over. Headings without an id are left out. */
export const headingOutlines = (tree: Nodes) =>
  headingsIn(tree).flatMap((heading) => {
    const written = writtenId(heading);
    if (!written) return [];
    const all = wordsOf(heading);
    return [{ id: written.id, words: all.slice(0, all.lastIndexOf('[#')).trim() }];
  });
