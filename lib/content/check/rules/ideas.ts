import { faultAt, type Fault } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import { headingOutlines } from '../../markdown/heading';
import { inCourseOrder, type Rule } from '../content';

/** Each idea a lesson carries is one of the ledger, stands under one of its headings, and has no other home. */
export const ideas: Rule = (content) => {
  const ledger = content.ideas.value;
  if (!ledger) return [];
  const homes = new Map<string, string>();
  return inCourseOrder(content).flatMap(({ id, file, frontmatter, tree }) => {
    const field = frontmatterField(frontmatter, 'ideas');
    if (!field) return [];
    const headings = tree ? headingOutlines(tree).map((heading) => heading.id) : null;
    return Object.entries(field.value).flatMap(([idea, heading]): readonly Fault[] => {
      const at = (message: string) => [faultAt(file, field.offsetOf(idea), message)];
      if (idea === 'cautions' || !Object.hasOwn(ledger, idea))
        return at(`there is no idea \`${idea}\`, expected one of \`ideas.json\``);
      const home = homes.get(idea);
      homes.set(idea, home ?? id);
      return [
        ...(home === undefined
          ? []
          : at(`the idea \`${idea}\` has its home in \`${home}\`, expected it in one lesson only`)),
        ...(headings === null || headings.includes(heading)
          ? []
          : at(
              `the idea \`${idea}\` names the heading \`${heading}\`, expected the id of a heading in this lesson`,
            )),
      ];
    });
  });
};
