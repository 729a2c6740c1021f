import { faultAt, type Fault } from '../../fault';
import type { LessonSource } from '../../lesson/source';
import type { Rule } from '../content';

const nameFaults = ({
  id,
  file,
  frontmatter: { value, located },
}: LessonSource): readonly Fault[] => {
  if (!value || !located || value.id === id) return [];
  const message = `\`id\` is \`${value.id}\`, expected the name of the file, \`${id}\``;
  return [faultAt(file, located.offsetOf(['id']), message)];
};

/** The frontmatter has every field in its form and no other, and names its own file. */
export const frontmatter: Rule = ({ lessons }) =>
  lessons.flatMap((lesson) => [...lesson.frontmatter.faults, ...nameFaults(lesson)]);
