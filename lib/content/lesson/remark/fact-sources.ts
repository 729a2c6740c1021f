import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Facts } from '../../data/shapes';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import { giveText } from './give';

/** Gives each `<Fact>` its statement, limit and source. A fact that is not known fails the lesson at its place. */
export const factSources = (facts: Facts) => () => (tree: Root, file: VFile) => {
  for (const element of elementsNamed(tree, 'Fact')) {
    const fact = facts[textAttribute(element, 'id')?.value ?? ''];
    if (!fact) file.fail('the fact is not known, expected one of `facts.json`', element.position);
    giveText(element, 'statement', fact.statement);
    giveText(element, 'limit', fact.limit);
    giveText(element, 'source', fact.source);
    if (fact.doi !== undefined) giveText(element, 'doi', fact.doi);
  }
};
