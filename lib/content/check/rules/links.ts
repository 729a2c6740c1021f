import { visit } from 'unist-util-visit';
import { faultAt, type Fault } from '../../fault';
import { startOf } from '../../markdown/element';
import { headingOutlines } from '../../markdown/heading';
import type { LessonSource } from '../../lesson/source';
import type { Rule } from '../content';

const pages: ReadonlySet<string> = new Set([
  '/en/',
  '/en/begin/',
  '/en/notebook/',
  '/en/keeping/',
  '/en/help/',
  '/en/safety/',
  '/en/sources/',
  '/en/about/',
]);

/** The heading ids of each lesson; null for a lesson too broken to tell. */
type Headings = ReadonlyMap<string, ReadonlySet<string> | null>;

const headingMessage = (lesson: string, heading: string, headings: Headings): string | null => {
  const known = headings.get(lesson);
  if (heading === '' || known === null) return null;
  return known?.has(heading)
    ? null
    : `there is no heading \`${heading}\` in \`${lesson}\`, expected the id of one`;
};

const pageMessage = (url: string, headings: Headings): string | null => {
  const [path = '', heading = ''] = url.split('#');
  const lesson = /^\/en\/lessons\/([^/]+)\/$/.exec(path)?.[1];
  if (lesson !== undefined && headings.has(lesson))
    return headingMessage(lesson, heading, headings);
  if (pages.has(path)) return null;
  return `there is no page \`${path}\`, expected \`/en/lessons/<id>/\` or a page of the course, with its last slash`;
};

const urlMessage = (url: string, lesson: string, headings: Headings): string | null => {
  if (url.startsWith('#'))
    return (
      headingMessage(lesson, url.slice(1), headings) ??
      (url === '#' ? 'the link leads nowhere, expected a heading' : null)
    );
  if (url.startsWith('/') && !url.startsWith('//')) return pageMessage(url, headings);
  if (url.startsWith('https://') && URL.canParse(url)) return null;
  return `the link \`${url}\` is not allowed, expected \`https://\`, \`/en/…/\` or \`#heading\``;
};

const lessonFaults = ({ id, file, tree }: LessonSource, headings: Headings): readonly Fault[] => {
  const faults: Fault[] = [];
  if (!tree) return faults;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const message = urlMessage(node.url, id, headings);
    if (message !== null) faults.push(faultAt(file, startOf(node), message));
  });
  return faults;
};

/** Links lead to a page and heading that are there, over a safe connection. */
export const links: Rule = ({ lessons }) => {
  const headings = new Map(
    lessons.map(({ id, tree }) => [
      id,
      tree ? new Set(headingOutlines(tree).map((heading) => heading.id)) : null,
    ]),
  );
  return lessons.flatMap((lesson) => lessonFaults(lesson, headings));
};
