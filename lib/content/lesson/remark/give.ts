import { valueToEstree } from 'estree-util-value-to-estree';
import type { Element } from '../../markdown/element';

/** Gives a component an attribute the author did not write, as plain text. */
export const giveText = (element: Element, name: string, value: string): void => {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
};

/** Gives a component an attribute that holds data; it becomes part of the page's code at build time. */
export const giveValue = (element: Element, name: string, value: unknown): void => {
  const expression = valueToEstree(value);
  const estree = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  } as const;
  element.attributes.push({
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: '',
      data: { estree: { ...estree, body: [...estree.body], comments: [] } },
    },
  });
};
