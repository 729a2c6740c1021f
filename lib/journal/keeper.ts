import type { NotebookRecord } from '../notebook/records';
import type { Result } from '../result';
import type { StorageFailure } from '../storage/failure';
import type { Mark, TroubleReason } from './status';

/** Something that keeps records in one place: on the device, or in the tab. */
export type Keeper = {
  readonly mode: 'device' | 'tab';
  /** Reads what is kept. Comes before any `write`. */
  load(): Promise<Result<readonly NotebookRecord[], TroubleReason>>;
  /** Begins to keep a record, in this very task. */
  write(record: NotebookRecord): void;
  remove(keys: readonly string[]): void;
  /** Resolves when everything written is confirmed and the choice of this place is written too, or with why not. */
  confirm(): Promise<Result<void, TroubleReason>>;
  marks(): Readonly<Record<string, Mark>>;
  editing(key: string | null): void;
  settle(): Promise<Result<void, TroubleReason>>;
  /** The page is hidden and may never run again. `unmerged`: what could not be written because the load has not succeeded. */
  hidden(unmerged: readonly NotebookRecord[]): void;
  shown(): void;
  heard(message: unknown): void;
  /** Gives up a move to this place: stops, and erases it only if it was empty before. */
  abandon(): Promise<void>;
  /** Stops, then erases this place and proves it. */
  erase(): Promise<Result<void, TroubleReason>>;
  /** Stops, and issues the erasing in this very task. */
  eraseNow(): void;
  stop(): void;
};

/** What a keeper has to tell. */
export type KeeperNews = {
  readonly marked: () => void;
  /** null: everything written is kept. */
  readonly troubled: (reason: TroubleReason | null) => void;
  /** This place was erased from another tab. */
  readonly gone: () => void;
};

/** A storage failure in the words of the status: a lost connection is one more way of having no access. */
export const reasonOf = (failure: StorageFailure): TroubleReason =>
  failure === 'closed' ? 'blocked' : failure;
