import type { Link, LinkReference, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { faultAt, type Fault } from '../../fault';
import type { LessonSource } from '../../lesson/source';
import { startOf } from '../../markdown/element';
import type { Rule } from '../content';

/** Words that say nothing to somebody who hears the links of a page one after another. */
const emptyWords: ReadonlySet<string> = new Set([
  '',
  'here',
  'more',
  'read more',
  'learn more',
  'link',
  'this link',
  'this page',
  'page',
]);

type Written = {
  readonly node: Link | LinkReference;
  readonly words: string;
  readonly url: string;
};

const linksIn = (tree: Root): readonly Written[] => {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void definitions.set(identifier, url));
  const links: Written[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
    links.push({ node, words: wordsOf(node).trim(), url });
  });
  return links;
};

const plain = (words: string) => words.toLowerCase().replace(/[\s.,:!…→>]+$/u, '');

const saysNothing = (words: string) =>
  emptyWords.has(plain(words)) || /\bclick\b|\shere$/u.test(plain(words));

const lessonFaults = ({ tree, file }: LessonSource): readonly Fault[] => {
  const first = new Map<string, string>();
  return (tree ? linksIn(tree) : []).flatMap(({ node, words, url }): readonly Fault[] => {
    const at = (message: string) => [faultAt(file, startOf(node), message)];
    if (saysNothing(words))
      return at(`the link says "${words}", expected words that say where it leads`);
    const other = first.get(plain(words)) ?? url;
    first.set(plain(words), other);
    if (other === url) return [];
    return at(`"${words}" led to \`${other}\` above, expected other words for \`${url}\``);
  });
};

/** A link says where it leads, and the same words in one lesson lead to the same place. */
export const linkWords: Rule = ({ lessons }) => lessons.flatMap(lessonFaults);
