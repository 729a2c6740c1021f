import { joinTexts } from './merge';
import type { AnswerValue, ChosenOption, NotebookRecord } from './records';
import { recordKey } from './records';
import { newestPlace } from './selectors';
import { type NotebookState, recordAt, withRecords } from './state';

/** The prompt an answer belongs to, with the words the reader saw. */
export type AskedPrompt = {
  readonly id: string;
  readonly lesson: string;
  readonly question: string;
};

/** The three fields of a small promise. */
export type PromiseWords = { readonly when: string; readonly will: string; readonly by: string };

/** The three fields of words of repair: what I did, what it did to you, what I will do. */
export type RepairWords = { readonly did: string; readonly meant: string; readonly will: string };

/** A walk through a rehearsal so far; `ending` is the ending turn just reached, or null. */
export type WalkTaken = {
  readonly id: string;
  readonly lesson: string;
  readonly path: readonly string[];
  readonly ending: string | null;
};

/** Where the reader is; `heading` is null at the top of a lesson. */
export type PlaceVisited = {
  readonly lesson: string;
  readonly heading: string | null;
  readonly words: string;
};

/** A clock set back must not make new words look older than the ones they replace. */
const keep = (state: NotebookState, record: NotebookRecord): NotebookState => {
  const before = recordAt(state, recordKey(record));
  return withRecords(state, [{ ...record, at: Math.max(record.at, before?.at ?? 0) }]);
};

function answer(
  state: NotebookState,
  prompt: AskedPrompt,
  value: AnswerValue,
  at: number,
): NotebookState {
  const { id, lesson, question } = prompt;
  return keep(state, { kind: 'answer', id, lesson, question, value, at });
}

/** Keeps typed words. The same words again change nothing. `at` in milliseconds since 1970, here and below. */
export function writeText(
  state: NotebookState,
  prompt: AskedPrompt,
  text: string,
  at: number,
): NotebookState {
  const before = recordAt(state, recordKey({ kind: 'answer', id: prompt.id }));
  const same =
    before?.kind === 'answer' && before.value.type === 'text' && before.value.text === text;
  return same ? state : answer(state, prompt, { type: 'text', text }, at);
}

/** Keeps the ticked options with their words, in the order given. */
export const chooseOptions = (
  state: NotebookState,
  prompt: AskedPrompt,
  options: readonly ChosenOption[],
  many: boolean,
  at: number,
): NotebookState =>
  answer(
    state,
    prompt,
    { type: 'choice', many, options: options.map(({ id, words }) => ({ id, words })) },
    at,
  );

/** Keeps a small promise. */
export const writePromise = (
  state: NotebookState,
  prompt: AskedPrompt,
  { when, will, by }: PromiseWords,
  at: number,
): NotebookState => answer(state, prompt, { type: 'promise', when, will, by }, at);

/** Keeps words of repair. */
export const writeRepair = (
  state: NotebookState,
  prompt: AskedPrompt,
  { did, meant, will }: RepairWords,
  at: number,
): NotebookState => answer(state, prompt, { type: 'repair', did, meant, will }, at);

/** Keeps the way taken; an ending reached is added to those seen before. */
export function recordWalk(state: NotebookState, walk: WalkTaken, at: number): NotebookState {
  const { id, lesson, path, ending } = walk;
  const before = recordAt(state, recordKey({ kind: 'walk', id }));
  const seen = before?.kind === 'walk' ? before.endings : [];
  const endings = [...new Set(ending === null ? seen : [...seen, ending])];
  return keep(state, { kind: 'walk', id, lesson, path: [...path], endings, at });
}

/** Keeps where the reader is. Being there still, as the newest place, changes nothing. */
export function visit(state: NotebookState, place: PlaceVisited, at: number): NotebookState {
  const last = newestPlace(state);
  const still =
    last?.id === place.lesson && last.heading === place.heading && last.words === place.words;
  if (still) return state;
  const { lesson, heading, words } = place;
  return keep(state, {
    kind: 'place',
    id: lesson,
    heading,
    words,
    at: Math.max(at, last?.at ?? 0),
  });
}

/** Marks a lesson as done, or as not done. */
export const markDone = (
  state: NotebookState,
  lesson: string,
  done: boolean,
  at: number,
): NotebookState => keep(state, { kind: 'done', id: lesson, done, at });

/** Notes that the reader would rather not answer, or will after all. */
export const decline = (
  state: NotebookState,
  { id, lesson }: { readonly id: string; readonly lesson: string },
  declined: boolean,
  at: number,
): NotebookState => keep(state, { kind: 'declined', id, lesson, declined, at });

/** Takes in what a field held before the script arrived, joined to what is already here; empty text changes nothing. */
export function adoptTyped(
  state: NotebookState,
  prompt: AskedPrompt,
  text: string,
  at: number,
): NotebookState {
  if (text === '') return state;
  const before = recordAt(state, recordKey({ kind: 'answer', id: prompt.id }));
  const here = before?.kind === 'answer' && before.value.type === 'text' ? before.value.text : '';
  return writeText(state, prompt, joinTexts(here, text), at);
}
