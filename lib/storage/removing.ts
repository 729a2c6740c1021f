import type { IDBPDatabase } from 'idb';
import { err, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import { asRow, type Draft, draftRow } from './rows';

type Answered = Promise<Result<void, StorageFailure>>;

/** The key of a record, or the keys of all tabs and times under it: an array is higher than every string. */
const rowsOfId = (store: string, id: string): IDBValidKey | IDBKeyRange =>
  store === 'records' ? id : IDBKeyRange.bound([id], [id, []]);

/** Removes every row of these ids from these stores, in one strict transaction. */
export async function removeRows(
  database: IDBPDatabase,
  ids: readonly string[],
  stores: readonly ('drafts' | 'records' | 'versions')[],
): Answered {
  try {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const asked = stores.flatMap((name) =>
      ids.map((id) => transaction.objectStore(name).delete(rowsOfId(name, id))),
    );
    const end = completed(transaction.done, asked);
    // All at once, so that a page which is left in this moment leaves nothing half done.
    transaction.commit();
    return await end;
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
