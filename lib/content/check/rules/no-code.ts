import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement, startOf, type Element } from '../../markdown/element';
import { faultAt, type Fault, type SourceFile } from '../../fault';
import type { Rule } from '../content';

const braceAdvice = 'expected plain text (a brace itself is written `\\{`)';

const attributeFaults = (element: Element, file: SourceFile): readonly Fault[] =>
  element.attributes.flatMap((attribute) => {
    const offset = attribute.position?.start.offset ?? startOf(element);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [
        faultAt(
          file,
          offset,
          'spread attributes are not allowed, expected each attribute by its name',
        ),
      ];
    }
    if (typeof attribute.value !== 'object' || attribute.value === null) return [];
    const message = `\`${attribute.name}\` is an expression, expected plain text in quotes`;
    return [faultAt(file, offset, message)];
  });

const codeFaults = (node: Nodes, file: SourceFile): readonly Fault[] => {
  if (isElement(node)) return attributeFaults(node, file);
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        faultAt(file, startOf(node), 'import and export are not allowed, expected words only'),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        faultAt(file, startOf(node), `an expression in braces is not allowed, ${braceAdvice}`),
      ];
    default:
      return [];
  }
};

/** A lesson holds words and no code: no import, export, expression, comment or spread attribute. */
export const noCode: Rule = ({ lessons }) =>
  lessons.flatMap(({ tree, file }) => {
    const faults: Fault[] = [];
    if (tree) visit(tree, (node) => void faults.push(...codeFaults(node, file)));
    return faults;
  });
