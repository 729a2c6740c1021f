import { faultAt } from '../../fault';
import { headingOutlines } from '../../markdown/heading';
import { frontmatterField } from '../../frontmatter/field';
import type { Rule } from '../content';

/** A content note lets the reader skip to a heading that is there. */
export const contentNotes: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, frontmatter, tree }) => {
    const note = frontmatterField(frontmatter, 'contentNote');
    if (!note || !tree) return [];
    if (headingOutlines(tree).some(({ id }) => id === note.value.skipTo)) return [];
    const message = `\`contentNote.skipTo\` is \`${note.value.skipTo}\`, expected the id of a heading in this lesson`;
    return [faultAt(file, note.offsetOf('skipTo'), message)];
  });
