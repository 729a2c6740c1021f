import type { RehearsalScene, Turn } from './rehearsal';

/** What a path says where the reader went on from a line of their own. No choice has such an id: `#` is in none. */
export const ownStep = '#own';

/** A way out of a turn: a choice with its words, or a line of the reader's own, whose words are an answer. */
export type Way = { readonly id: string; readonly to: string; readonly says?: string };

/** A turn that was reached, and what the reader said there (null at the last one). */
export type Step = { readonly turn: Turn; readonly chosen: Way | null };

const wayFrom = (turn: Turn | undefined, id: string): Way | undefined =>
  id === ownStep && turn?.own
    ? { id, to: turn.own.to }
    : turn?.choices.find((choice) => choice.id === id);

/**
 * Follows a path of choice ids, and `ownStep` for a line of the reader's own, through a rehearsal.
 * @param path ids from the start; what no longer fits the scene, and all after it, is left out
 * @returns the steps taken, ending with the turn that waits for a choice or the ending; empty if the scene has no start
 */
export function walk(scene: RehearsalScene, path: readonly string[]): readonly Step[] {
  const find = (id: string) => scene.turns.find((turn) => turn.id === id);
  const steps: Step[] = [];
  let turn = find(scene.start);
  for (const id of path) {
    const chosen = wayFrom(turn, id);
    const next = chosen && find(chosen.to);
    if (!turn || !chosen || !next) break;
    steps.push({ turn, chosen });
    turn = next;
  }
  if (turn) steps.push({ turn, chosen: null });
  return steps;
}
