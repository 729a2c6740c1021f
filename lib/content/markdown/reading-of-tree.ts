import type { Nodes } from 'mdast';
import { joinReadings, readingOf, type Reading } from '../text/reading';

const pause = (node: Nodes): Reading => ({ text: '\n', offsets: [node.position?.end.offset ?? 0] });

const inline = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);
const nothing: Reading = { text: '', offsets: [] };

const withoutId = (reading: Reading): Reading => {
  const at = reading.text.search(/\s*\[#[^\]]*\]\s*$/);
  return at < 0
    ? reading
    : { text: reading.text.slice(0, at), offsets: reading.offsets.slice(0, at) };
};

const ownText = (node: Nodes, source: string): Reading => {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? source.length;
  switch (node.type) {
    case 'text':
      return withoutId(readingOf(node.value, source, from, to));
    case 'inlineCode':
    case 'code':
      return readingOf(node.value, source, from, to);
    case 'break':
      return pause(node);
    default:
      return nothing;
  }
};

/**
 * The words of a text in reading order, markup left away: emphasis and links join what they stand between,
 * blocks part it. Ids in brackets, attributes and frontmatter are not read.
 */
export const readingOfTree = (node: Nodes, source: string): Reading => {
  if (!('children' in node)) return ownText(node, source);
  const inside = node.children.map((child) => readingOfTree(child, source));
  return joinReadings(inline.has(node.type) ? inside : [...inside, pause(node)]);
};
