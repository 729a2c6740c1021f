import type { PromiseWords } from './actions';
import type { ChosenOption } from './records';
import { answerFor, saysSomething } from './selectors';
import { allRecords, type NotebookState } from './state';

const noOptions: readonly ChosenOption[] = [];
const noWords: PromiseWords = { when: '', will: '', by: '' };

/** The options ticked for a prompt; the same empty list each time there are none. */
export function chosenFor(state: NotebookState, id: string): readonly ChosenOption[] {
  const value = answerFor(state, id)?.value;
  return value?.type === 'choice' ? value.options : noOptions;
}

/** The three fields of a small promise; the same empty ones each time there are none. */
export function promiseFor(state: NotebookState, id: string): PromiseWords {
  const value = answerFor(state, id)?.value;
  return value?.type === 'promise' ? value : noWords;
}

/** The id of the prompt answered first among those that say something, or null. */
export function firstAnswered(state: NotebookState): string | null {
  const first = allRecords(state).find(
    (record) => record.kind === 'answer' && saysSomething(record),
  );
  return first?.id ?? null;
}
