import type { Aside } from '../notebook/asides';
import type { Exchange } from '../notebook/exchange';
import type { NotebookRecord } from '../notebook/records';
import type { Shards } from '../notebook/shards';
import type { Result } from '../result';
import type { StorageFailure } from '../storage/failure';
import type { Meaning } from './reading';
import type { CopyOffer, Mark, TroubleReason } from './status';

/** Takes an exchange back. Gives the keys of records that stay as they are because they were changed since. */
export type TakeBack = () => Promise<Result<ReadonlySet<string>, TroubleReason>>;

/** Something that keeps records in one place: on the device, or in the tab. */
export type Keeper = {
  readonly mode: 'device' | 'tab';
  /** Reads what is kept. Comes before any `write`. */
  load(): Promise<Result<Meaning, TroubleReason>>;
  /** After a load that failed: reads what can be read without writing. */
  glimpse(reason: TroubleReason): Promise<Meaning>;
  /** Begins to keep a record, in this very task. */
  write(record: NotebookRecord): void;
  remove(keys: readonly string[]): void;
  /** Begins to keep answers set aside, and to drop others (by `asideKey`). */
  setAside(written: readonly Aside[], removed: readonly string[]): void;
  /** Makes a change in one transaction, on the disk alone; null where there is none and each part is written by itself. */
  readonly exchange: ((change: Exchange) => Promise<Result<TakeBack, TroubleReason>>) | null;
  /** Resolves when everything written is confirmed and the choice of this place is written too, or with why not. */
  confirm(): Promise<Result<void, TroubleReason>>;
  marks(): Shards<Mark>;
  editing(key: string | null): void;
  settle(): Promise<Result<void, TroubleReason>>;
  /** The newest second copy, or nothing. */
  copy(): Promise<Meaning | null>;
  /** The reader has answered for what went missing: from now on it is not said again. */
  answered(): Promise<void>;
  /** The page is hidden and may never run again. `unmerged`: what could not be written because the load has not succeeded. */
  hidden(unmerged: readonly NotebookRecord[]): void;
  /** The page is left or frozen, after `hidden`. */
  left(): void;
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
  /** A second copy that can be put back, and how many stored notes cannot be read. */
  readonly found: (copy: CopyOffer | null, unreadable: number) => void;
  /** This place was erased from another tab. */
  readonly gone: () => void;
};

/** A storage failure in the words of the status: a lost connection is one more way of having no access. */
export const reasonOf = (failure: StorageFailure): TroubleReason =>
  failure === 'closed' ? 'blocked' : failure;
