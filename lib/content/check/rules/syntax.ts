import type { Rule } from '../content';

/** Each lesson is MDX; a tag that is not closed is named where it opens. */
export const syntax: Rule = ({ lessons }) => lessons.flatMap((lesson) => lesson.syntaxFaults);
