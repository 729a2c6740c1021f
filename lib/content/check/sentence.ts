import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement, type Element } from '../markdown/element';

const isSpace = (node: Nodes) => node.type === 'text' && node.value.trim() === '';

/** True for a component that shares its paragraph with words. One that has a paragraph to itself is a block. */
export const runningWith = (tree: Root, element: Element): boolean => {
  if (element.type === 'mdxJsxFlowElement') return false;
  let running = false;
  visit(tree, (node, _, parent) => {
    if (node !== element) return;
    running =
      parent?.type !== 'paragraph' ||
      !parent.children.every((child) => isElement(child) || isSpace(child));
  });
  return running;
};
