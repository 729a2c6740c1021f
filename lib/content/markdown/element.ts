import type { Nodes } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** A word of the vocabulary where a lesson uses it: `<Prompt …/>`, on lines of its own or within a sentence. */
export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** True for a node that is a component or a tag. */
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every component in a text, in reading order. */
export const elementsIn = (tree: Nodes): readonly Element[] => {
  const elements: Element[] = [];
  visit(tree, (node) => {
    if (isElement(node)) elements.push(node);
  });
  return elements;
};

/** Every component of the given names, in reading order. */
export const elementsNamed = (tree: Nodes, ...names: readonly string[]): readonly Element[] =>
  elementsIn(tree).filter((element) => element.name !== null && names.includes(element.name));

/** The offset in the file where a node begins; 0 for a node a plugin has made. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
