import { attributesOf, type Attribute } from '../markdown/attribute';
import { startOf, type Element } from '../markdown/element';
import type { VocabularyWord } from '../markdown/vocabulary-words';

/** What is wrong with the attributes of a component, and the offset of it. */
type Flaw = { readonly offset: number; readonly message: string };

const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const isExpression = (element: Element, name: string) =>
  element.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'object' &&
      attribute.value !== null,
  );

const messageFor = (
  element: Element,
  { name, value }: Attribute,
  allowed: readonly string[],
  isRepeat: boolean,
): string | null => {
  const expected = allowed.length > 0 ? `one of ${quoted(allowed)}` : 'none';
  if (!allowed.includes(name)) {
    return `\`${element.name}\` has no attribute \`${name}\`, expected ${expected}`;
  }
  if (isRepeat) return `\`${name}\` is written twice, expected it once`;
  // An expression is a fault of its own, which another rule names.
  if (isExpression(element, name)) return null;
  if (name === 'many' && value !== 'yes') {
    return '`many` may only be "yes", expected that or no `many`';
  }
  return (value ?? '').trim() === '' ? `\`${name}\` is empty, expected words in quotes` : null;
};

/** Judges the attributes of a component: those it needs are there, once, with words in them, and no others. */
export const attributeFlaws = (
  element: Element,
  { required, optional }: VocabularyWord,
): readonly Flaw[] => {
  const written = attributesOf(element);
  const names = written.map(({ name }) => name);
  const missing = required.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => ({
      offset: startOf(element),
      message: `\`${element.name}\` has no \`${name}\`, expected \`${name}="…"\``,
    })),
    ...written.flatMap((attribute, index) => {
      const isRepeat = names.indexOf(attribute.name) < index;
      const message = messageFor(element, attribute, [...required, ...optional], isRepeat);
      return message === null ? [] : [{ offset: attribute.from, message }];
    }),
  ];
};
