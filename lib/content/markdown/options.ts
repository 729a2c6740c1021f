import type { List, ListItem } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { isElement, type Element } from './element';
import { writtenId } from './written-id';

/** One thing a reader may choose. */
export type Option = { readonly id: string; readonly words: string };

/** The list inside a `<Choice>` or its like, where that is all there is inside. */
export const optionList = (choice: Element): List | null => {
  const [only, ...others] = choice.children;
  return only?.type === 'list' && others.length === 0 ? only : null;
};

/** The option an item of the list stands for; null where its `[#id]` is missing or it is not one line of words. */
export const optionOf = (item: ListItem): Option | null => {
  const [only, ...others] = item.children;
  if (only?.type !== 'paragraph' || others.length > 0 || only.children.some(isElement)) return null;
  const written = writtenId(only);
  if (!written) return null;
  const all = wordsOf(only);
  return { id: written.id, words: all.slice(0, all.lastIndexOf('[#')).trim() };
};
