import { toString as wordsOf } from 'mdast-util-to-string';
import { startOf, type Element } from '../markdown/element';
import { afterOptions, optionList } from '../markdown/options';
import type { VocabularyWord } from '../markdown/vocabulary-words';
import { countWords } from '../text/reading';
import { optionFlaws, saidFlaws } from './lists';

/** What is wrong inside a component, and the offset of it. */
type Flaw = { readonly offset: number; readonly message: string };

/** A pause is no place to read on: two paragraphs of about three lines. */
const [mostParagraphs, mostWords] = [2, 40];

const phrasing = new Set(['text', 'emphasis', 'strong', 'paragraph', 'inlineCode']);

/** The paragraphs inside, one where all stands on the line of the tags; null where there is anything else. */
const paragraphsIn = ({ type, children }: Element): readonly string[] | null => {
  if (type === 'mdxJsxTextElement') return [children.map((child) => wordsOf(child)).join('')];
  return children.every((child) => child.type === 'paragraph')
    ? children.map((child) => wordsOf(child))
    : null;
};

/** Judges what a component holds: nothing, a list, options with ids, what is said, words, or paragraphs. */
export const insideFlaws = (element: Element, word: VocabularyWord): readonly Flaw[] => {
  const { children, name } = element;
  const flaw = (holds: string) => [
    { offset: startOf(element), message: `\`${name}\` ${holds}, expected ${word.inside}` },
  ];
  if (word.inside !== 'nothing' && children.length === 0) return flaw('is empty');
  switch (word.inside) {
    case 'nothing':
      return children.length > 0 ? flaw('holds something') : [];
    case 'a list of options':
      return optionFlaws(element, word.options);
    case 'a list of options, then one or two paragraphs': {
      const rest = afterOptions(element);
      const explains = rest.every(({ type }) => type === 'paragraph');
      const sound = !optionList(element) || (explains && rest.length >= 1 && rest.length <= 2);
      return [
        ...optionFlaws(element, word.options),
        ...(sound ? [] : flaw(rest.length === 0 ? 'explains nothing' : 'holds something else')),
      ];
    }
    case 'a list of what is said':
      return saidFlaws(element);
    case 'a list':
      return children.length === 1 && children[0]?.type === 'list'
        ? []
        : flaw('holds something else');
    case 'words':
      return children.every(({ type }) => phrasing.has(type)) ? [] : flaw('holds something else');
    case 'paragraphs':
      return [];
    case 'paragraphs and nothing else':
      return paragraphsIn(element) ? [] : flaw('holds something else');
    case 'one paragraph':
      return paragraphsIn(element)?.length === 1 ? [] : flaw('holds something else');
    case 'one or two short paragraphs': {
      const paragraphs = paragraphsIn(element);
      if (!paragraphs) return flaw('holds something else');
      if (paragraphs.length > mostParagraphs) return flaw(`holds ${paragraphs.length} paragraphs`);
      const longest = Math.max(...paragraphs.map(countWords));
      return longest > mostWords
        ? flaw(`holds a paragraph of ${longest} words (${mostWords} at most)`)
        : [];
    }
  }
};
