import type { Answer, AnswerValue, NotebookRecord, Place } from './records';
import { recordKey } from './records';
import { allRecords, type NotebookState, recordAt } from './state';

/** The answer to a prompt, in whatever form it was given, or null. */
export function answerFor(state: NotebookState, id: string): Answer | null {
  const record = recordAt(state, recordKey({ kind: 'answer', id }));
  return record?.kind === 'answer' ? record : null;
}

/** The words written for a prompt; empty when there are none or the answer has another form. */
export function textFor(state: NotebookState, id: string): string {
  const value = answerFor(state, id)?.value;
  return value?.type === 'text' ? value.text : '';
}

/** Whether the reader has marked this lesson as done. */
export function isDone(state: NotebookState, lesson: string): boolean {
  const record = recordAt(state, recordKey({ kind: 'done', id: lesson }));
  return record?.kind === 'done' && record.done;
}

/** Whether the reader would rather not answer this prompt. */
export function declined(state: NotebookState, id: string): boolean {
  const record = recordAt(state, recordKey({ kind: 'declined', id }));
  return record?.kind === 'declined' && record.declined;
}

/** The fields of a promise or of words of repair, in the order in which they are asked for. */
export const partsOf = (
  value: Extract<AnswerValue, { type: 'promise' | 'repair' }>,
): readonly string[] =>
  value.type === 'promise'
    ? [value.when, value.will, value.by]
    : [value.did, value.meant, value.will];

/** Whether an answer says anything: some text, a ticked option, or a field of a promise or of words of repair. */
export function saysSomething({ value }: Answer): boolean {
  if (value.type === 'text') return value.text.trim() !== '';
  if (value.type === 'choice') return value.options.length > 0;
  return partsOf(value).some((words) => words.trim() !== '');
}

/** How many of these prompts have an answer that says something. */
export const answeredCount = (state: NotebookState, promptIds: readonly string[]): number =>
  promptIds.filter((id) => {
    const answer = answerFor(state, id);
    return answer !== null && saysSomething(answer);
  }).length;

/** Where the reader last was in this lesson, or null. */
export function placeOf(state: NotebookState, lesson: string): Place | null {
  const record = recordAt(state, recordKey({ kind: 'place', id: lesson }));
  return record?.kind === 'place' ? record : null;
}

/** Where the reader last was in the course, among the lessons asked for (all, unless told), or null. */
export function newestPlace(
  state: NotebookState,
  wanted: (lesson: string) => boolean = () => true,
): Place | null {
  const places = allRecords(state).filter((record: NotebookRecord) => record.kind === 'place');
  return places
    .filter((place) => wanted(place.id))
    .reduce<Place | null>(
      (newest, place) => (newest === null || place.at > newest.at ? place : newest),
      null,
    );
}
