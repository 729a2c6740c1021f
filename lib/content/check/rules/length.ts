import { faultAt } from '../../fault';
import { startOf } from '../../markdown/element';
import { readingOfTree } from '../../markdown/reading-of-tree';
import { countWords } from '../../text/reading';
import type { Rule } from '../content';

const [fewest, most] = [600, 1000];

/** A lesson is 600 to 1,000 words, its rehearsal and its questions' wording not counted. */
export const length: Rule = ({ lessons }) =>
  lessons.flatMap(({ tree, file, syntaxFaults }) => {
    if (!tree || syntaxFaults.length > 0) return [];
    const count = countWords(readingOfTree(tree, file.text).text);
    if (count >= fewest && count <= most) return [];
    const first = tree.children.find((node) => node.type !== 'yaml');
    const message = `the lesson has ${count} words, expected ${fewest} to ${most}`;
    return [faultAt(file, first ? startOf(first) : 0, message)];
  });
