import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultAt, type Fault, type SourceFile } from '../../fault';
import { nameForm, namePattern } from '../../ids';
import { textAttribute } from '../../markdown/attribute';
import { isElement, startOf } from '../../markdown/element';
import type { Rule } from '../content';

/** Shorter words cannot say what a picture shows. */
const shortestAlt = 20;

const altFault = (alt: string): string | null => {
  if (alt.trim() === '') return 'the picture has no `alt`, expected words that say what it shows';
  if (alt.trim().length >= shortestAlt) return null;
  return `\`alt\` is too short, expected at least ${shortestAlt} characters that say what the picture shows`;
};

const pictureFaults = (node: Nodes, file: SourceFile): readonly Fault[] => {
  if (node.type === 'image' || node.type === 'imageReference') {
    const message = altFault(node.alt ?? '');
    return message === null ? [] : [faultAt(file, startOf(node), message)];
  }
  if (!isElement(node) || node.name !== 'Figure') return [];
  const alt = textAttribute(node, 'alt');
  const name = textAttribute(node, 'name');
  const short = alt ? altFault(alt.value) : null;
  return [
    ...(alt && short !== null ? [faultAt(file, alt.from, short)] : []),
    ...(name && !namePattern.test(name.value)
      ? [
          faultAt(
            file,
            name.from,
            `the figure's name \`${name.value}\` has the wrong form, ${nameForm}`,
          ),
        ]
      : []),
  ];
};

/** A picture is described for who cannot see it. */
export const pictures: Rule = ({ lessons }) =>
  lessons.flatMap(({ tree, file }) => {
    const faults: Fault[] = [];
    if (tree) visit(tree, (node) => void faults.push(...pictureFaults(node, file)));
    return faults;
  });
