import { frontmatterField } from '../../frontmatter/field';
import { headingOutlines } from '../../markdown/heading';
import { readingOfTree } from '../../markdown/reading-of-tree';
import { sectionUnder } from '../../markdown/section';
import type { Content } from '../content';
import { wrapped } from './table';

const indent = '    ';

const carried = (content: Content, point: string, id: string): readonly string[] => {
  const lesson = content.lessons.find((one) => one.id === id);
  if (!lesson) return [`  ${id}: not written yet`];
  const heading = frontmatterField(lesson.frontmatter, 'teaching')?.value[point];
  const section = lesson.tree && heading ? sectionUnder(lesson.tree, heading) : null;
  if (!lesson.tree || !section) return [`  ${id}: no passage`];
  const title = headingOutlines(section)[0]?.words ?? '';
  const [, ...body] = section.children;
  const words = readingOfTree({ type: 'root', children: body }, lesson.file.text).text;
  return [`  ${id}, “${title}”:`, ...words.split('\n').flatMap((line) => wrapped(line, indent))];
};

/** Each teaching point, the lessons that carry it, and there the whole passage under the heading it names. */
export const teachingList = (content: Content): readonly string[] =>
  Object.entries(content.teaching.value ?? {}).flatMap(([point, { words, lessons }]) => [
    ...wrapped(`${point} ${words}`, ''),
    ...lessons.flatMap((id) => carried(content, point, id)),
  ]);
