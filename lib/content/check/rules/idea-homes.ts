import { faultAt } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import type { Content, Rule } from '../content';

/** How many lessons the whole course has. */
export const wholeCourse = 16;

/** True once the course lists all of its lessons: until then ideas and teaching points may wait for theirs. */
export const isWhole = ({ course }: Content): boolean =>
  (course.value?.parts ?? []).reduce((sum, { lessons }) => sum + lessons.length, 0) >= wholeCourse;

/** The ideas of the ledger that no lesson carries, in its order. */
export const homelessIdeas = ({ ideas, lessons }: Content): readonly string[] => {
  const homes = new Set(
    lessons.flatMap(({ frontmatter }) =>
      Object.keys(frontmatterField(frontmatter, 'ideas')?.value ?? {}),
    ),
  );
  return Object.keys(ideas.value ?? {}).filter((id) => id !== 'cautions' && !homes.has(id));
};

/** In the whole course every idea has a home; that it has one only is the rule of `ideas`. */
export const ideaHomes: Rule = (content) => {
  const { file, located } = content.ideas;
  // Frontmatter that cannot be read may be the one that names it.
  const unread = content.lessons.some(({ frontmatter }) => frontmatter.located === null);
  if (!located || unread || !isWhole(content)) return [];
  return homelessIdeas(content).map((id) =>
    faultAt(
      file,
      located.offsetOf([id]),
      `the idea \`${id}\` has no home, expected it under \`ideas\` in one lesson`,
    ),
  );
};
