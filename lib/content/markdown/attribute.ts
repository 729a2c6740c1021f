import type { Element } from './element';

/** A plain attribute, and where it was written. */
export type Attribute = {
  readonly name: string;
  /** Null where the attribute is an expression, or a name without a value. */
  readonly value: string | null;
  readonly from: number;
  readonly to: number;
};

/** The attributes of a component that have a name, in order. Spread attributes have none. */
export const attributesOf = (element: Element): readonly Attribute[] =>
  element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const value = typeof attribute.value === 'string' ? attribute.value : null;
    const from = attribute.position?.start.offset ?? 0;
    return [{ name: attribute.name, value, from, to: attribute.position?.end.offset ?? from }];
  });

/** The attribute of that name, if it has been written as plain text that is not empty. */
export const textAttribute = (element: Element, name: string) => {
  const attribute = attributesOf(element).find((candidate) => candidate.name === name);
  if (!attribute?.value) return null;
  return { ...attribute, value: attribute.value };
};
