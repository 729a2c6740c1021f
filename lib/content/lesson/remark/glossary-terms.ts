import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Glossary } from '../../data/shapes';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import { giveText } from './give';

/** Gives each `<Term>` the term and its plain words. A term the glossary lacks fails the lesson at its place. */
export const glossaryTerms = (glossary: Glossary) => () => (tree: Root, file: VFile) => {
  for (const element of elementsNamed(tree, 'Term')) {
    const entry = glossary[textAttribute(element, 'id')?.value ?? ''];
    if (!entry)
      file.fail(
        'the term is not in the glossary, expected one of `glossary.json`',
        element.position,
      );
    giveText(element, 'term', entry.term);
    giveText(element, 'plain', entry.plain);
  }
};
