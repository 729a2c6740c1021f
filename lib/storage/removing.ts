import type { IDBPDatabase } from 'idb';
import { err, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import { asRow, type Draft, draftRow } from './rows';

type Answered = Promise<Result<void, StorageFailure>>;

/** Removes every row of these ids from these stores, in one strict transaction. */
export async function removeRows(
  database: IDBPDatabase,
  ids: readonly string[],
  stores: readonly ('drafts' | 'records' | 'versions')[],
): Answered {
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

/** Puts drafts back that were saved elsewhere, unless the same tab's newer ones are here. */
export async function restoreDrafts(database: IDBPDatabase, drafts: readonly Draft[]): Answered {
  try {
    const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
    const work = (async () => {
      for (const draft of drafts) {
        const here = asRow(draftRow, await transaction.store.get([draft.id, draft.tab]));
        if (!here || here.seq < draft.seq) await transaction.store.put(draft);
      }
      transaction.commit();
    })();
    return await completed(transaction.done, [work]);
  } catch (error) {
    return err(failureOf(error));
  }
}
