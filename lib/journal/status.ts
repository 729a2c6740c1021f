import { noShards, type Shards, shardAt } from '../notebook/shards';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Where a reader may ask for their words to be kept. */
export type KeptMode = 'device' | 'tab' | 'none';

/** Where words are kept now; `unasked` until the reader has chosen, and nothing is stored until then. */
export type JournalMode = 'unasked' | KeptMode;

/** How one record stands: being written, confirmed by the storage itself, or refused by it. */
export type Mark = 'writing' | 'kept' | 'failed';

/**
 * Why words are not being kept: no room, no access, words that were there have gone, or a newer version of
 * the course holds the storage (reload the page).
 */
export type TroubleReason = 'full' | 'blocked' | 'lost' | 'newer' | 'behind';

/** Trouble, and since when (milliseconds since 1970). */
export type Trouble = { readonly reason: TroubleReason; readonly since: number };

/** What a reader can be told about the keeping of their words. */
export type JournalStatus = {
  readonly mode: JournalMode;
  /** `starting` until what was kept has been read (or could not be). */
  readonly phase: 'starting' | 'ready';
  /** By record key (`recordKey`), read with `markOf`; a record without a mark is in memory only. */
  readonly marks: Shards<Mark>;
  readonly trouble: Trouble | null;
  /** A second copy that holds notes which are not here, offered to the reader; null for none. */
  readonly copy: CopyOffer | null;
  /** How many notes are stored that this version of the course cannot read. */
  readonly unreadable: number;
};

/** A second copy: when it was made (milliseconds since 1970), and how many notes it has that are not here. */
export type CopyOffer = { readonly at: number; readonly count: number };

/** How one record stands, or null for one in memory only. */
export const markOf = ({ marks }: Pick<JournalStatus, 'marks'>, key: string): Mark | null =>
  shardAt(marks, key);

/** The status as others see it: to read and to follow, as `useStore` takes it. */
export type StatusStore = Pick<
  StoreApi<JournalStatus>,
  'getState' | 'getInitialState' | 'subscribe'
>;

/** The status before `start()`: nothing asked, nothing read, nothing stored. */
export const createStatus = (): StoreApi<JournalStatus> =>
  createStore<JournalStatus>()(() => ({
    mode: 'unasked',
    phase: 'starting',
    marks: noShards<Mark>(),
    trouble: null,
    copy: null,
    unreadable: 0,
  }));
