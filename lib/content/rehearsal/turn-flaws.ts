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

const countFlaws = ({ id, choices, ending }: Turn, path: Path): readonly Flaw[] => {
  const count = choices.length;
  const at = [...path, 'choices'];
  const both = `the turn \`${id}\` has an ending and choices, expected one of them`;
  if (ending) return flawIf(count > 0, at, both);
  const neither = `the turn \`${id}\` leads nowhere, expected choices or an ending`;
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

/** What is wrong with the turns of a scene, each taken by itself: ids, speakers, and choices or an ending. */
export const turnFlaws = ({ turns, people }: RehearsalScene): readonly Flaw[] => {
  const ids = turns.map(({ id }) => id);
  const known = new Set(ids);
  const speakers = new Set(['you', 'narrator', ...people]);
  return turns.flatMap((turn, index) => {
    const path = ['turns', index];
    const taken = `the turn's id \`${turn.id}\` is taken, expected one not used above`;
    return [
      ...flawIf(ids.indexOf(turn.id) < index, [...path, 'id'], taken),
      ...speakerFlaws(turn, path, speakers),
      ...choiceFlaws(turn, path, known),
      ...countFlaws(turn, path),
    ];
  });
};
