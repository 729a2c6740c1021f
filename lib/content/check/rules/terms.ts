import { faultAt } from '../../fault';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import type { Rule } from '../content';

/** Each `<Term>` has its plain words in the glossary. */
export const terms: Rule = ({ lessons, glossary: { value: glossary } }) => {
  if (!glossary) return [];
  return lessons.flatMap(({ tree, file }) =>
    (tree ? elementsNamed(tree, 'Term') : []).flatMap((element) => {
      const id = textAttribute(element, 'id');
      if (!id || Object.hasOwn(glossary, id.value)) return [];
      return [
        faultAt(
          file,
          id.from,
          `there is no term \`${id.value}\`, expected one of \`glossary.json\``,
        ),
      ];
    }),
  );
};
