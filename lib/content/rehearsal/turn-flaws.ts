import type { RehearsalScene, Turn } from '../../course/rehearsal';
import { flawIf, type Flaw } from './flaw';

const [fewestChoices, mostChoices] = [2, 4];

type Path = readonly PropertyKey[];

const choiceFlaws = (
  { choices }: Turn,
  path: Path,
  turns: ReadonlySet<string>,
): readonly Flaw[] => {
  const ids = choices.map(({ id }) => id);
  return choices.flatMap(({ id, to }, index) => {
    const at = [...path, 'choices', index];
    const taken = `the choice's id \`${id}\` is taken, expected its own within the turn`;
    const nowhere = `there is no turn \`${to}\`, expected the id of a turn`;
    return [
      ...flawIf(ids.indexOf(id) < index, [...at, 'id'], taken),
      ...flawIf(!turns.has(to), [...at, 'to'], nowhere),
    ];
  });
};

const ownFlaws = (turn: Turn, path: Path, turns: ReadonlySet<string>): readonly Flaw[] => {
  const { id, own, choices, ending } = turn;
  if (!own) return [];
  const others = ending ? 'an ending' : 'choices';
  const both = `the turn \`${id}\` has \`own\` and ${others}, expected one of them`;
  const nowhere = `there is no turn \`${own.to}\`, expected the id of a turn`;
  return [
    ...flawIf(ending !== null || choices.length > 0, [...path, 'own'], both),
    ...flawIf(!turns.has(own.to), [...path, 'own', 'to'], nowhere),
  ];
};

const countFlaws = ({ id, choices, ending, own }: Turn, path: Path): readonly Flaw[] => {
  if (own) return [];
  const count = choices.length;
  const at = [...path, 'choices'];
  const both = `the turn \`${id}\` has an ending and choices, expected one of them`;
  if (ending) return flawIf(count > 0, at, both);
  const neither = `the turn \`${id}\` leads nowhere, expected choices, an ending or \`own\``;
  if (count === 0) return flawIf(true, path, neither);
  const number = `the turn \`${id}\` has ${count} choices, expected ${fewestChoices} to ${mostChoices}`;
  return flawIf(count < fewestChoices || count > mostChoices, at, number);
};

const speakerFlaws = (
  { lines }: Turn,
  path: Path,
  speakers: ReadonlySet<string>,
): readonly Flaw[] =>
  lines.flatMap(({ who }, line) => {
    const unknown = `nobody is called \`${who}\` here, expected \`you\`, \`narrator\` or one of \`people\``;
    return flawIf(!speakers.has(who), [...path, 'lines', line, 'who'], unknown);
  });

/** What is wrong with the turns of a scene, each taken by itself: ids, speakers, and what the turn leads to. */
export const turnFlaws = ({ turns, people }: RehearsalScene): readonly Flaw[] => {
  const ids = turns.map(({ id }) => id);
  const known = new Set(ids);
  const speakers = new Set(['you', 'narrator', ...people]);
  const firstOwn = turns.findIndex(({ own }) => own);
  return turns.flatMap((turn, index) => {
    const path = ['turns', index];
    const second = 'a second line of the reader’s own, expected at most one in a rehearsal';
    const taken = `the turn's id \`${turn.id}\` is taken, expected one not used above`;
    return [
      ...flawIf(ids.indexOf(turn.id) < index, [...path, 'id'], taken),
      ...speakerFlaws(turn, path, speakers),
      ...choiceFlaws(turn, path, known),
      ...ownFlaws(turn, path, known),
      ...flawIf(turn.own !== undefined && index > firstOwn, [...path, 'own'], second),
      ...countFlaws(turn, path),
    ];
  });
};
