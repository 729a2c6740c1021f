import { saidLine, saidList } from '../markdown/dialogue';
import { startOf, type Element } from '../markdown/element';
import { optionList, optionOf } from '../markdown/options';
import type { Span } from '../markdown/vocabulary-words';

/** What is wrong with a list inside a component, and the offset of it. */
type Flaw = { readonly offset: number; readonly message: string };

const [fewestVoices, mostVoices] = [2, 4];

const noList = (element: Element): readonly Flaw[] => [
  {
    offset: startOf(element),
    message: `\`${element.name}\` holds something else, expected one Markdown list and nothing more`,
  },
];

/** Judges a list of options: as many as there may be, each one line of words with its id. */
export const optionFlaws = (element: Element, { fewest, most }: Span): readonly Flaw[] => {
  const list = optionList(element);
  if (!list) return noList(element);
  const count = list.children.length;
  const has = `\`${element.name}\` has ${count === 1 ? 'one option' : `${count} options`}`;
  const expected = Number.isFinite(most) ? `${fewest} to ${most}` : `at least ${fewest}`;
  return [
    ...(count < fewest || count > most
      ? [{ offset: startOf(list), message: `${has}, expected ${expected}` }]
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

/** Judges a list of what is said: each item in one of its two forms, and two to four voices. */
export const saidFlaws = (element: Element): readonly Flaw[] => {
  const list = saidList(element);
  if (!list) return noList(element);
  const lines = list.children.map((item) => ({ item, said: saidLine(item) }));
  const others = lines.flatMap(({ item, said }) =>
    said
      ? []
      : [
          {
            offset: startOf(item),
            message:
              'what is said has another form, expected `**Name:** plain words` or `*what happens*`',
          },
        ],
  );
  // The voice of a line in another form is not known.
  if (others.length > 0) return others;
  const voices = new Set(lines.flatMap(({ said }) => said?.who ?? [])).size;
  if (voices >= fewestVoices && voices <= mostVoices) return [];
  const has = `\`Dialogue\` has ${voices === 1 ? 'one voice' : `${voices} voices`}`;
  return [{ offset: startOf(list), message: `${has}, expected ${fewestVoices} to ${mostVoices}` }];
};
