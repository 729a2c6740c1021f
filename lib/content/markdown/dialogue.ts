import type { List, ListItem, PhrasingContent } from 'mdast';
import type { Element } from './element';

/** What somebody says, or what happens where `who` is null. */
export type SaidLine = { readonly who: string | null; readonly says: string };

/** The text inside, on one line; null where there is anything but text. */
const plainText = (nodes: readonly PhrasingContent[]): string | null => {
  const texts = nodes.map((node) => (node.type === 'text' ? node.value : null));
  return texts.includes(null) ? null : texts.join('').replace(/\s+/g, ' ').trim();
};

/** The list inside a `<Dialogue>`, where that is all there is inside. */
export const saidList = (dialogue: Element): List | null => {
  const [only, ...others] = dialogue.children;
  return only?.type === 'list' && others.length === 0 ? only : null;
};

/** What an item of the list says: `**Name:** words`, or `*what happens*`; null where it has another form. */
export const saidLine = (item: ListItem): SaidLine | null => {
  const [only, ...others] = item.children;
  if (only?.type !== 'paragraph' || others.length > 0) return null;
  const [first, ...rest] = only.children;
  if (first?.type === 'emphasis' && rest.length === 0) {
    const happens = plainText(first.children);
    return happens ? { who: null, says: happens } : null;
  }
  if (first?.type !== 'strong') return null;
  const who = /^(.*[^\s:]):$/.exec(plainText(first.children) ?? '')?.[1];
  const says = plainText(rest);
  return who && says ? { who, says } : null;
};
