import type { RehearsalScene, Turn } from '../../course/rehearsal';
import { flawIf, type Flaw } from './flaw';
import { leadingTo, reachableFrom } from './graph';

const waysFrom = ({ choices, own }: Turn): readonly string[] => [
  ...choices.map(({ to }) => to),
  ...(own ? [own.to] : []),
];

/**
 * What is wrong with the ways through a scene: every turn is reached, an ending is reached from every turn,
 * somebody may pause, and a pause too comes to an ending (SR48).
 */
export const wayFlaws = ({ turns, start }: RehearsalScene): readonly Flaw[] => {
  const ways = new Map(turns.map((turn) => [turn.id, waysFrom(turn)]));
  const pauses = turns.some(({ choices }) => choices.some(({ pause }) => pause));
  const nobody = 'nobody may pause, expected at least one choice with `pause: true`';
  const noPause = flawIf(!pauses, ['turns'], nobody);
  const nowhere = `there is no turn \`${start}\` to start from, expected the id of a turn`;
  if (!ways.has(start)) return [...noPause, ...flawIf(true, ['start'], nowhere)];

  const reached = reachableFrom([start], ways);
  const endings = turns.filter(({ ending }) => ending).map(({ id }) => id);
  const ending = leadingTo(endings, ways);
  const turnsWays = turns.flatMap((turn, index): readonly Flaw[] => {
    const { id, choices } = turn;
    const lost = `the turn \`${id}\` cannot be reached, expected a choice that leads to it`;
    const endless = `no ending can be reached from the turn \`${id}\`, expected a way out`;
    return [
      ...flawIf(!reached.has(id), ['turns', index, 'id'], lost),
      ...flawIf(waysFrom(turn).length > 0 && !ending.has(id), ['turns', index, 'id'], endless),
      ...choices.flatMap((choice, place) => {
        const bad = choice.pause && ways.has(choice.to) && !ending.has(choice.to);
        const message = `the pause \`${choice.id}\` never ends well, expected a way to an ending`;
        return flawIf(bad, ['turns', index, 'choices', place, 'to'], message);
      }),
    ];
  });
  return [...noPause, ...turnsWays];
};
