import { faultAt, type Fault } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import { headingOutlines } from '../../markdown/heading';
import type { LessonSource } from '../../lesson/source';
import type { Content, Rule } from '../content';
import { isWhole } from './idea-homes';

type Points = NonNullable<Content['teaching']['value']>;

const lessonFaults = (
  { id, file, frontmatter, tree }: LessonSource,
  points: Points,
): readonly Fault[] => {
  const { located, value } = frontmatter;
  const field = frontmatterField(frontmatter, 'teaching');
  // A field in a wrong form has that fault, and says nothing about its points.
  if (!located || (!field && !value)) return [];
  const carried = field?.value ?? {};
  const expected = Object.keys(points).filter((point) => points[point]?.lessons.includes(id));
  const headings = tree ? headingOutlines(tree).map((heading) => heading.id) : null;
  const missing = expected
    .filter((point) => !Object.hasOwn(carried, point))
    .map((point) =>
      faultAt(
        file,
        located.offsetOf(['teaching']),
        `the teaching point \`${point}\` is missing, expected it under \`teaching\` with its heading`,
      ),
    );
  const written = Object.entries(carried).flatMap(([point, heading]): readonly Fault[] => {
    const at = (message: string) => [faultAt(file, located.offsetOf(['teaching', point]), message)];
    if (!expected.includes(point))
      return at(
        `the teaching point \`${point}\` is not of this lesson, expected those that \`teaching-points.json\` gives it`,
      );
    if (headings === null || headings.includes(heading)) return [];
    return at(
      `the teaching point \`${point}\` names the heading \`${heading}\`, expected the id of a heading in this lesson`,
    );
  });
  return [...missing, ...written];
};

/** Each lesson carries the teaching points that are its own, under its headings; in the whole course none is left out. */
export const teaching: Rule = (content) => {
  const { value: points, located, file } = content.teaching;
  if (!points || !located) return [];
  const lessons = content.lessons.flatMap((lesson) => lessonFaults(lesson, points));
  if (!isWhole(content)) return lessons;
  const known = new Set(content.lessons.map(({ id }) => id));
  const lost = Object.entries(points).flatMap(([point, { lessons: ids }]) =>
    ids.flatMap((id, index) => {
      if (known.has(id)) return [];
      const message = `there is no lesson \`${id}\` to carry \`${point}\`, expected a file \`lessons/${id}.mdx\``;
      return [faultAt(file, located.offsetOf([point, 'lessons', index]), message)];
    }),
  );
  return [...lessons, ...lost];
};
