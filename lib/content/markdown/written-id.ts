import type { Nodes, Parents, Text } from 'mdast';

/** An id in brackets after the words it names: `Pausing is allowed [#pausing]`. */
export type WrittenId = {
  readonly id: string;
  /** The text node that ends with it, and that node's text without it. */
  readonly node: Text;
  readonly words: string;
};

const pattern = /\s*\[#([^\]]*)\]\s*$/;

const lastText = (node: Nodes | undefined): Text | null => {
  if (!node) return null;
  if (node.type === 'text') return node;
  return node.type === 'paragraph' ? lastText(node.children.at(-1)) : null;
};

/** Finds the `[#id]` at the end of a heading, an option or its paragraph; null where none is written. */
export const writtenId = (parent: Parents): WrittenId | null => {
  const node = lastText(parent.children.at(-1));
  const match = node ? pattern.exec(node.value) : null;
  if (!node || !match) return null;
  return { id: match[1] ?? '', node, words: node.value.slice(0, match.index) };
};

/** The offset of the bracket that opens a written id, in the text of its file. */
export const offsetOfWrittenId = (source: string, { node }: WrittenId): number => {
  const end = node.position?.end.offset ?? source.length;
  return source.lastIndexOf('[#', end);
};
