import type { Asides } from '../notebook/asides';
import { mergeRecords } from '../notebook/merge';
import type { Answer, NotebookRecord } from '../notebook/records';
import { recordKey } from '../notebook/records';
import { answerFor, saysSomething } from '../notebook/selectors';
import { type NotebookState, recordAt } from '../notebook/state';
import type { Contents } from './form';

/** A notebook as a file is held against it. */
export type Held = NotebookState & { readonly aside: Asides };

/** One question with two answers. */
export type Differing = { readonly here: Answer; readonly copy: Answer };

/** What a file would bring. */
export type Preview = {
  /** Answers to questions that have none here. Those that say nothing are brought in and not shown. */
  readonly fresh: readonly Answer[];
  /** How many answers say the same here and there. */
  readonly same: number;
  readonly differing: readonly Differing[];
  /** Lessons in which the file knows more of where the reader was, or what they marked, skipped or rehearsed. */
  readonly lessons: number;
};

type Other = Exclude<NotebookRecord, Answer>;

/** Whether two answers say the same, whenever they were given. */
export const saysTheSame = (a: Answer, b: Answer): boolean =>
  JSON.stringify(a.value) === JSON.stringify(b.value);

const lessonOf = (record: Other): string =>
  record.kind === 'place' || record.kind === 'done' ? record.id : record.lesson;

/** The answers of a file to questions that have none here. */
export const freshIn = (held: NotebookState, { records }: Contents): readonly Answer[] =>
  records
    .filter((record) => record.kind === 'answer')
    .filter(({ id }) => answerFor(held, id) === null);

/** The answers of a file to questions that have one here, beside that one. */
export const pairsIn = (held: NotebookState, { records }: Contents): readonly Differing[] =>
  records.flatMap((copy) => {
    const here = copy.kind === 'answer' ? answerFor(held, copy.id) : null;
    return copy.kind === 'answer' && here ? [{ here, copy }] : [];
  });

/** What becomes of everything else, where it changes: the newer stands, and endings of rehearsals add up. */
export function othersIn(held: NotebookState, { records }: Contents): readonly Other[] {
  const others = records.filter((record) => record.kind !== 'answer');
  const merged = mergeRecords(held, others);
  return others.flatMap((other) => {
    const [before, after] = [held, merged].map((state) => recordAt(state, recordKey(other)));
    if (!after || after.kind === 'answer') return [];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [after];
  });
}

/** Says what a file would bring to a notebook, and changes nothing. */
export function previewOf(held: Held, contents: Contents): Preview {
  const pairs = pairsIn(held, contents);
  const differing = pairs.filter(({ here, copy }) => !saysTheSame(here, copy));
  return {
    fresh: freshIn(held, contents).filter(saysSomething),
    same: pairs.length - differing.length,
    differing,
    lessons: new Set(othersIn(held, contents).map(lessonOf)).size,
  };
}
