import type { IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../result';
import { jsonBytesOf } from './bytes';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';

/** One row of the database as it stands, in whatever shape: its store, its key there, and its size in bytes as JSON. */
export type RawRow = {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly value: unknown;
  readonly bytes: number | null;
};

/** Reads every row of every store in one transaction, those of a newer version too. */
export async function readRawRows(
  database: IDBPDatabase,
): Promise<Result<readonly RawRow[], StorageFailure>> {
  const stores = [...database.objectStoreNames];
  if (stores.length === 0) return ok([]);
  const transaction = database.transaction(stores, 'readonly');
  const rows = await Promise.all(
    stores.map(async (store) => {
      const from = transaction.objectStore(store);
      // Both in the order of keys.
      const [keys, values] = await Promise.all([from.getAllKeys(), from.getAll()]);
      return keys.map((key, index): RawRow => {
        const value: unknown = values[index];
        return { store, key, value, bytes: jsonBytesOf(value) };
      });
    }),
  );
  return ok(rows.flat());
}

/** Removes one row by its store and key, whatever it holds. */
export async function removeRawRow(
  database: IDBPDatabase,
  { store, key }: Pick<RawRow, 'store' | 'key'>,
): Promise<Result<void, StorageFailure>> {
  try {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    const removed = transaction.store.delete(key);
    const end = completed(transaction.done, [removed]);
    transaction.commit();
    return await end;
  } catch (error) {
    return err(failureOf(error));
  }
}
