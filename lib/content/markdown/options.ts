import type { List, ListItem } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { isElement, type Element } from './element';
import { writtenId } from './written-id';

/** One thing a reader may choose. */
export type Option = { readonly id: string; readonly words: string };

/** The list inside a `<Choice>` or its like; null where that is not all there is inside. Words may follow that of a `<Recall>`. */
export const optionList = ({ name, children }: Element): List | null => {
  const [first, ...others] = children;
  const alone = others.length === 0 || name === 'Recall';
  return first?.type === 'list' && alone ? first : null;
};

/** What stands inside after the list of options: the words a `<Recall>` explains with. */
export const afterOptions = (choice: Element): Element['children'] =>
  optionList(choice) ? choice.children.slice(1) : [];

/** The option an item of the list stands for; null where its `[#id]` is missing or it is not one line of words. */
export const optionOf = (item: ListItem): Option | null => {
  const [only, ...others] = item.children;
  if (only?.type !== 'paragraph' || others.length > 0 || only.children.some(isElement)) return null;
  const written = writtenId(only);
  if (!written) return null;
  const all = wordsOf(only);
  return { id: written.id, words: all.slice(0, all.lastIndexOf('[#')).trim() };
};
