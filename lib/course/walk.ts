import type { RehearsalChoice, RehearsalScene, Turn } from './rehearsal';

/** A turn that was reached, and what the reader said there (null at the last one). */
export type Step = { readonly turn: Turn; readonly chosen: RehearsalChoice | null };

/**
 * Follows a path of choice ids through a rehearsal.
 * @param path choice ids from the start; what no longer fits the scene, and all after it, is left out
 * @returns the steps taken, ending with the turn that waits for a choice or the ending; empty if the scene has no start
 */
export function walk(scene: RehearsalScene, path: readonly string[]): readonly Step[] {
  const find = (id: string) => scene.turns.find((turn) => turn.id === id);
  const steps: Step[] = [];
  let turn = find(scene.start);
  for (const id of path) {
    const chosen = turn?.choices.find((choice) => choice.id === id);
    const next = chosen && find(chosen.to);
    if (!turn || !chosen || !next) break;
    steps.push({ turn, chosen });
    turn = next;
  }
  if (turn) steps.push({ turn, chosen: null });
  return steps;
}
