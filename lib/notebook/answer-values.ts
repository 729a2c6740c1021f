import type { PromiseWords, RepairWords } from './actions';
import type { Answer, ChosenOption } from './records';
import { answerFor, partsOf, saysSomething } from './selectors';
import { allRecords, type NotebookState } from './state';

const noOptions: readonly ChosenOption[] = [];
const noWords: PromiseWords = { when: '', will: '', by: '' };
const noRepair: RepairWords = { did: '', meant: '', will: '' };

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

/** The three fields of words of repair; the same empty ones each time there are none. */
export function repairFor(state: NotebookState, id: string): RepairWords {
  const value = answerFor(state, id)?.value;
  return value?.type === 'repair' ? value : noRepair;
}

/** The id of the prompt answered first among those that say something, or null. */
export function firstAnswered(state: NotebookState): string | null {
  const first = allRecords(state).find(
    (record) => record.kind === 'answer' && saysSomething(record),
  );
  return first?.id ?? null;
}

/** An answer as lines of text: the words written, the options ticked, or the parts of a promise or of words of repair. */
export function answerWords({ value }: Answer): string {
  if (value.type === 'text') return value.text;
  if (value.type === 'choice') return value.options.map(({ words }) => `- ${words}`).join('\n');
  return partsOf(value)
    .filter((words) => words.trim() !== '')
    .join('\n');
}
