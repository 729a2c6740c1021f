import type { IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../result';
import { completed } from './completed';
import { createConnection, type LostBecause } from './connection';
import { createDraftWriter } from './draft-writer';
import { clearStores, deleteDatabase, listsDatabase } from './erase-device';
import { failureOf, type StorageFailure } from './failure';
import { exchangeRows, type RowExchange, type RowsExchanged, takeBackRows } from './exchange';
import { type DraftName, type FoldOutcome, type FoldRules, foldDrafts } from './fold';
import { type RawRow, readRawRows, removeRawRow } from './raw-rows';
import { contentsOf, type DeviceContents, readRaw } from './reading-rows';
import { removeRows, restoreDrafts } from './removing';
import {
  type AsideName,
  type Draft,
  type Kept,
  keptRow,
  type RawRows,
  type SetAside,
  shaped,
} from './rows';
import type { After } from './time';
import { versionsOf, writeVersions } from './versions';

type Answered<Value> = Promise<Result<Value, StorageFailure>>;

/** The door to the database on this device. Nothing is opened or made before `open()`. */
export type DeviceDoor = {
  open(): Answered<void>;
  /** Whether the reader's choice is written in the database. Looks without making one. */
  claimed(): Promise<boolean>;
  /** Writes the reader's choice into the database. Fails with `blocked` where a later visit could not look for it. */
  claim(): Answered<void>;
  /** Writes a draft in this very task; resolves once the transaction has completed. */
  putDraft(draft: Draft): Answered<void>;
  /** Puts back drafts saved elsewhere, unless the same tab's newer ones are here. */
  restore(drafts: readonly Draft[]): Answered<void>;
  /** Issues every write that waits for its turn, now. */
  flush(): void;
  /**
   * The page may never run again: issues what waits, and calls off all work of more than one step. WebKit keeps
   * such a page with its transaction open, and every later page would wait for it.
   */
  letGo(): void;
  fold(names: readonly DraftName[], rules: FoldRules): Answered<FoldOutcome>;
  load(): Answered<DeviceContents>;
  /** Every row as it stands. */
  raw(): Answered<RawRows>;
  /** Every row of every store with its key and size, of a database in whatever version, open or not. Nothing is written. */
  rawRows(): Answered<readonly RawRow[]>;
  /** Removes one row alone, such as one that cannot be read. */
  removeRow(row: Pick<RawRow, 'store' | 'key'>): Answered<void>;
  /** What a database of a newer version holds, as far as this one can read it. Nothing is written, not even a lock. */
  peek(): Answered<DeviceContents>;
  /** The records with these ids, as they are now. */
  read(ids: readonly string[]): Answered<readonly Kept[]>;
  /** What was set aside under these ids. */
  versionsOf(ids: readonly string[]): Answered<readonly SetAside[]>;
  /** Sets answers aside and drops others, in one transaction. */
  writeVersions(put: readonly SetAside[], drop: readonly AsideName[]): Answered<void>;
  /** Changes many rows in one strict transaction. */
  exchange(change: RowExchange, rules: FoldRules): Answered<RowsExchanged>;
  /** Takes such a change back to the byte. Gives the ids of records that stay because they were changed since. */
  takeBack(exchanged: RowsExchanged): Answered<ReadonlySet<string>>;
  /** Removes records with their drafts and versions, of every tab. */
  remove(ids: readonly string[]): Answered<void>;
  /** Issues the clearing of all stores in this task, without waiting. */
  clearNow(): void;
  /** Clears all stores in one transaction, reads back that they are empty, and deletes the database. */
  eraseAll(): Answered<void>;
  close(): void;
  /** Says whom to tell when the connection is taken away. */
  onLost(listener: (because: LostBecause) => void): void;
};

type Needs = {
  readonly factory: () => IDBFactory | null | undefined;
  readonly now: () => number;
  readonly after: After;
};

/** Makes the door. Reads nothing until it is asked. */
export function createDevice({ factory, now, after }: Needs): DeviceDoor {
  let tell: (because: LostBecause) => void = () => undefined;
  const connection = createConnection({ factory, after, onLost: (because) => tell(because) });
  const writer = createDraftWriter({ database: connection.current, now });

  // Only `open` opens: work that ends after an erasing must not make the database anew.
  const within = async <Value>(
    work: (database: IDBPDatabase) => Answered<Value>,
  ): Answered<Value> => {
    const database = connection.current();
    if (!database) return err('closed');
    try {
      return await work(database);
    } catch (error) {
      return err(failureOf(error));
    }
  };

  const lookingAt = async <Value>(
    look: (database: IDBPDatabase) => Answered<Value>,
  ): Answered<Value> => {
    const opened = await connection.openAsIs();
    if (!opened.ok) return opened;
    try {
      return await look(opened.value);
    } catch (error) {
      return err(failureOf(error));
    } finally {
      opened.value.close();
    }
  };

  const open = async (): Answered<void> => {
    const opened = await connection.open();
    return opened.ok ? ok(undefined) : opened;
  };

  return {
    open,
    claimed: async () => {
      if ((await listsDatabase(factory)) !== true || !(await open()).ok) return false;
      const found = await within<unknown>(async (database) =>
        ok(await database.get('meta', 'mode')),
      );
      return found.ok && found.value !== undefined;
    },
    claim: async () => {
      const written = await within<void>(async (database) => {
        const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
        return completed(transaction.done, [transaction.store.put({ id: 'mode', mode: 'device' })]);
      });
      if (!written.ok) return written;
      return (await listsDatabase(factory)) === true ? written : err('blocked');
    },
    putDraft: writer.put,
    restore: (drafts) => within((database) => restoreDrafts(database, drafts)),
    flush: writer.flush,
    letGo: () => {
      writer.flush();
      connection.abandonWork();
    },
    fold: (names, rules) => within((database) => foldDrafts(database, names, rules)),
    load: async () => {
      const rows = await within(readRaw);
      return rows.ok ? ok(contentsOf(rows.value)) : rows;
    },
    raw: () => within(readRaw),
    rawRows: () => (connection.current() ? within(readRawRows) : lookingAt(readRawRows)),
    removeRow: (row) => within((database) => removeRawRow(database, row)),
    peek: async () => {
      const rows = await lookingAt(readRaw);
      return rows.ok ? ok(contentsOf(rows.value)) : rows;
    },
    read: (ids) =>
      within(async (database) => {
        const { store } = database.transaction('records', 'readonly');
        return ok(shaped(keptRow, await Promise.all(ids.map((id) => store.get(id)))));
      }),
    versionsOf: (ids) => within((database) => versionsOf(database, ids)),
    writeVersions: (put, drop) => within((database) => writeVersions(database, put, drop)),
    exchange: (change, rules) => within((database) => exchangeRows(database, change, rules)),
    takeBack: (exchanged) => within((database) => takeBackRows(database, exchanged)),
    remove: (ids) =>
      within((database) => removeRows(database, ids, ['records', 'drafts', 'versions'])),
    clearNow: () => {
      writer.drop();
      const database = connection.current();
      if (database) void clearStores(database);
    },
    eraseAll: async () => {
      writer.drop();
      if ((await listsDatabase(factory)) === false) return ok(undefined);
      // One that cannot be opened, such as a newer version's, can still be deleted.
      const opened = await open();
      const cleared = opened.ok ? await within(clearStores) : ok(undefined);
      if (!cleared.ok) return cleared;
      connection.close();
      return deleteDatabase(factory, after);
    },
    close: () => {
      writer.drop();
      connection.close();
    },
    onLost: (listener) => {
      tell = listener;
    },
  };
}
