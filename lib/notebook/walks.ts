import type { Walk } from './records';
import { recordKey } from './records';
import { type NotebookState, recordAt } from './state';

const none: readonly string[] = [];

function walkOf(state: NotebookState, scene: string): Walk | null {
  const record = recordAt(state, recordKey({ kind: 'walk', id: scene }));
  return record?.kind === 'walk' ? record : null;
}

/** The choices taken through a rehearsal, in order; the same empty list each time there are none. */
export const pathOf = (state: NotebookState, scene: string): readonly string[] =>
  walkOf(state, scene)?.path ?? none;

/** The ids of the endings reached in a rehearsal; the same empty list each time there are none. */
export const endingsSeen = (state: NotebookState, scene: string): readonly string[] =>
  walkOf(state, scene)?.endings ?? none;
