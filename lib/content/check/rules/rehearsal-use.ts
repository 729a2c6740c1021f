import { faultAt } from '../../fault';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import type { Rule } from '../content';

/** A lesson names a rehearsal that is there, and no rehearsal is left without a lesson. */
export const rehearsalUse: Rule = ({ lessons, scenarios }) => {
  const known = new Set(scenarios.map(({ id }) => id));
  const used = lessons.flatMap(({ tree, file }) =>
    (tree ? elementsNamed(tree, 'Rehearsal') : []).flatMap((element) => {
      const scenario = textAttribute(element, 'scenario');
      return scenario ? [{ ...scenario, file }] : [];
    }),
  );
  const unknown = used
    .filter(({ value }) => !known.has(value))
    .map(({ value, from, file }) =>
      faultAt(
        file,
        from,
        `there is no rehearsal \`${value}\`, expected a file \`scenarios/${value}.yaml\``,
      ),
    );
  // A tag that is broken may be the one that names it.
  if (lessons.some(({ syntaxFaults }) => syntaxFaults.length > 0)) return unknown;
  const named = new Set(used.map(({ value }) => value));
  const unused = scenarios
    .filter(({ id }) => !named.has(id))
    .map(({ id, file }) =>
      faultAt(
        file,
        0,
        `no lesson uses this rehearsal, expected a \`<Rehearsal scenario="${id}" />\``,
      ),
    );
  return [...unknown, ...unused];
};
