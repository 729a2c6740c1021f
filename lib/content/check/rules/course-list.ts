import { faultAt, type Fault } from '../../fault';
import type { Rule } from '../content';

/** The course lists every lesson there is once, and none that is not; part ids are their own. */
export const courseList: Rule = ({ course: { value, located, file }, lessons }) => {
  if (!value || !located) return [];
  const at = (path: readonly PropertyKey[], message: string) =>
    faultAt(file, located.offsetOf(path), message);
  const parts = new Set<string>();
  const listed = new Set<string>();
  const listFaults = value.parts.flatMap((part, partIndex): readonly Fault[] => {
    const taken = parts.has(part.id);
    parts.add(part.id);
    const partFaults = taken
      ? [
          at(
            ['parts', partIndex, 'id'],
            `the part's id \`${part.id}\` is taken, expected one not used above`,
          ),
        ]
      : [];
    const lessonFaults = part.lessons.flatMap((id, index) => {
      const path = ['parts', partIndex, 'lessons', index];
      const twice = listed.has(id);
      listed.add(id);
      if (twice) return [at(path, `the lesson \`${id}\` is listed twice, expected it once`)];
      if (lessons.some((lesson) => lesson.id === id)) return [];
      return [at(path, `there is no lesson \`${id}\`, expected a file \`lessons/${id}.mdx\``)];
    });
    return [...partFaults, ...lessonFaults];
  });
  const unlisted = lessons.filter(({ id }) => !listed.has(id));
  return [
    ...listFaults,
    ...unlisted.map((lesson) =>
      faultAt(
        lesson.file,
        0,
        `the lesson is in no part, expected \`${lesson.id}\` in \`course.json\``,
      ),
    ),
  ];
};
