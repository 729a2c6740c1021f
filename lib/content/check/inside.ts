import { startOf, type Element } from '../markdown/element';
import { optionList, optionOf } from '../markdown/options';
import type { VocabularyWord } from '../markdown/vocabulary-words';

/** What is wrong inside a component, and the offset of it. */
type Flaw = { readonly offset: number; readonly message: string };

const fewestOptions = 2;

const optionFlaws = (choice: Element): readonly Flaw[] => {
  const list = optionList(choice);
  if (!list)
    return [
      {
        offset: startOf(choice),
        message: '`Choice` holds something else, expected one Markdown list and nothing more',
      },
    ];
  const few = list.children.length < fewestOptions;
  return [
    ...(few
      ? [
          {
            offset: startOf(list),
            message: `\`Choice\` has one option, expected at least ${fewestOptions}`,
          },
        ]
      : []),
    ...list.children.flatMap((item) =>
      optionOf(item)
        ? []
        : [
            {
              offset: startOf(item),
              message: 'the option has no id, expected one line of words that ends with `[#an-id]`',
            },
          ],
    ),
  ];
};

const phrasing = new Set(['text', 'emphasis', 'strong', 'paragraph', 'inlineCode']);

/** Judges what a component holds: nothing, a list, options with ids, words, or paragraphs. */
export const insideFlaws = (element: Element, { inside }: VocabularyWord): readonly Flaw[] => {
  const { children, name } = element;
  const flaw = (holds: string) => [
    { offset: startOf(element), message: `\`${name}\` ${holds}, expected ${inside}` },
  ];
  switch (inside) {
    case 'nothing':
      return children.length > 0 ? flaw('holds something') : [];
    case 'a list of options':
      return optionFlaws(element);
    case 'a list':
      return children.length === 1 && children[0]?.type === 'list'
        ? []
        : flaw('holds something else');
    case 'words':
      if (children.length === 0) return flaw('is empty');
      return children.every(({ type }) => phrasing.has(type)) ? [] : flaw('holds something else');
    case 'paragraphs':
      return children.length === 0 ? flaw('is empty') : [];
  }
};
