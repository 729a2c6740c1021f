import { faultAt } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import { elementsNamed } from '../../markdown/element';
import { linksTo } from '../../markdown/links-to';
import { sectionUnder } from '../../markdown/section';
import type { Rule } from '../content';

/** Ideas about cues: the caution beside them is said in words, and a link is not enough (SR49). */
const cues: ReadonlySet<string> = new Set(['C19', 'C31']);

/**
 * An idea that needs a caution has one in its own section: a `<Callout>`, or a link to the help page
 * (SR49, SR50). That the words say the right thing is for people to judge.
 */
export const cautions: Rule = ({ lessons, ideas: { value: ledger } }) => {
  if (!ledger) return [];
  return lessons.flatMap(({ file, frontmatter, tree }) => {
    const field = frontmatterField(frontmatter, 'ideas');
    if (!field || !tree) return [];
    return Object.entries(field.value).flatMap(([idea, heading]) => {
      const section = sectionUnder(tree, heading);
      if (!Object.hasOwn(ledger.cautions, idea) || !section) return [];
      const isSaid = elementsNamed(section, 'Callout').length > 0;
      const isLinked = !cues.has(idea) && linksTo(section, '/en/help/').length > 0;
      if (isSaid || isLinked) return [];
      const expected = cues.has(idea) ? 'a `Callout`' : 'a `Callout` or a link to `/en/help/`';
      const message = `the idea \`${idea}\` has no caution in its section (${ledger.cautions[idea]}), expected ${expected} under \`${heading}\``;
      return [faultAt(file, field.offsetOf(idea), message)];
    });
  });
};
