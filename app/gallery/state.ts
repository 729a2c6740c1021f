import type { CopyOffer, JournalMode, Mark, TroubleReason } from '../../lib/journal/status';
import type { Stored } from '../../lib/journal/stored';
import type { Aside } from '../../lib/notebook/asides';
import type { Answer, AnswerValue, NotebookRecord } from '../../lib/notebook/records';
import type { Look } from '../../lib/storage/look';

/** What a reader has done before an example is drawn, and what the browser says of it. */
export type State = {
  /** Where they asked for words to be kept; not yet, unless told. */
  readonly mode?: JournalMode;
  readonly records?: readonly NotebookRecord[];
  /** How every record stands with the disk. */
  readonly mark?: Mark;
  readonly trouble?: TroubleReason;
  readonly look?: Look;
  readonly stored?: Stored;
  /** Whether the browser has agreed to keep what is stored; null where it cannot say. It refuses, unless told. */
  readonly lasting?: boolean | null;
  /** Answers beside those that stand. */
  readonly aside?: readonly Aside[];
  /** A second copy that has more. */
  readonly copy?: CopyOffer;
  /** How many stored notes cannot be read. */
  readonly unreadable?: number;
};

/** An answer as the notebook holds it, for an example. */
export const answered = (
  id: string,
  value: AnswerValue,
  question = 'Which seat do you like?',
): Answer => ({
  kind: 'answer',
  id,
  lesson: 'first',
  question,
  value,
  at: 1_790_000_000_000,
});

/** An answer in the reader's own words. */
export const wrote = (id: string, text: string, question?: string) =>
  answered(id, { type: 'text', text }, question);

/** An answer by choosing. */
export const chose = (id: string, ...options: readonly { id: string; words: string }[]) =>
  answered(id, { type: 'choice', many: options.length > 1, options: [...options] });
