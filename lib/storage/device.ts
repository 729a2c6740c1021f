import type { IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../result';
import { completed } from './completed';
import { createConnection, type LostBecause } from './connection';
import { createDraftWriter } from './draft-writer';
import { clearStores, deleteDatabase, listsDatabase } from './erase-device';
import { failureOf, type StorageFailure } from './failure';
import { type DraftName, type Folded, type FoldRules, foldDrafts } from './fold';
import {
  type Draft,
  draftRow,
  type Kept,
  keptRow,
  type SetAside,
  setAsideRow,
  shaped,
} from './rows';
import type { After } from './time';

/** Everything the database holds. `rows` counts records and drafts, readable or not. */
export type DeviceContents = {
  readonly records: readonly Kept[];
  readonly drafts: readonly Draft[];
  readonly rows: number;
};

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
  fold(
    names: readonly DraftName[],
    rules: FoldRules,
  ): Answered<{ readonly outcomes: readonly Folded[]; readonly count: number }>;
  load(): Answered<DeviceContents>;
  /** The records with these ids, as they are now. */
  read(ids: readonly string[]): Answered<readonly Kept[]>;
  /** Everything set aside by a clash of two tabs. */
  versions(): Answered<readonly SetAside[]>;
  /** Removes records with their drafts and versions, of every tab. */
  remove(ids: readonly string[]): Answered<void>;
  /** Removes what was set aside under these ids, and nothing else. */
  removeVersions(ids: readonly string[]): Answered<void>;
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

async function removeAll(
  database: IDBPDatabase,
  ids: readonly string[],
  stores: readonly ('drafts' | 'records' | 'versions')[],
): Answered<void> {
  try {
    const gone = new Set(ids);
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const work = (async () => {
      for (const name of stores) {
        const store = transaction.objectStore(name);
        for (const key of await store.getAllKeys()) {
          const id: unknown = Array.isArray(key) ? key[0] : key;
          if (typeof id === 'string' && gone.has(id)) await store.delete(key);
        }
      }
      transaction.commit();
    })();
    return await completed(transaction.done, [work]);
  } catch (error) {
    return err(failureOf(error));
  }
}

async function restoreAll(database: IDBPDatabase, drafts: readonly Draft[]): Answered<void> {
  try {
    const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
    const work = (async () => {
      for (const draft of drafts) {
        const here = draftRow.safeParse(await transaction.store.get([draft.id, draft.tab]));
        if (!here.success || here.data.seq < draft.seq) await transaction.store.put(draft);
      }
      transaction.commit();
    })();
    return await completed(transaction.done, [work]);
  } catch (error) {
    return err(failureOf(error));
  }
}

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
    restore: (drafts) => within((database) => restoreAll(database, drafts)),
    flush: writer.flush,
    fold: (names, rules) => within((database) => foldDrafts(database, names, rules)),
    load: () =>
      within(async (database) => {
        const transaction = database.transaction(['records', 'drafts'], 'readonly');
        const [records, drafts] = await Promise.all([
          transaction.objectStore('records').getAll(),
          transaction.objectStore('drafts').getAll(),
        ]);
        const rows = records.length + drafts.length;
        return ok({ records: shaped(keptRow, records), drafts: shaped(draftRow, drafts), rows });
      }),
    read: (ids) =>
      within(async (database) => {
        const { store } = database.transaction('records', 'readonly');
        return ok(shaped(keptRow, await Promise.all(ids.map((id) => store.get(id)))));
      }),
    versions: () =>
      within(async (database) => ok(shaped(setAsideRow, await database.getAll('versions')))),
    remove: (ids) =>
      within((database) => removeAll(database, ids, ['records', 'drafts', 'versions'])),
    removeVersions: (ids) => within((database) => removeAll(database, ids, ['versions'])),
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
