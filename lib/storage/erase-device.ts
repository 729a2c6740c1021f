import { type IDBPDatabase, wrap } from 'idb';
import { err, ok, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import { DATABASE, STORES } from './rows';
import type { After } from './time';

type Factory = () => IDBFactory | null | undefined;

const DELETE_LIMIT = 4_000;

const reach = (factory: Factory): IDBFactory | null => {
  try {
    return factory() ?? null;
  } catch {
    return null;
  }
};

/**
 * Whether the browser lists our database (or another of this name), without making one.
 * @returns null where the browser cannot list databases; false where it gives no access to any.
 */
export async function listsDatabase(
  factory: Factory,
  database: string = DATABASE,
): Promise<boolean | null> {
  try {
    const found = reach(factory);
    if (!found) return false;
    if (!('databases' in found)) return null;
    return (await found.databases()).some(({ name }) => name === database);
  } catch {
    return null;
  }
}

/** Clears every store in one strict transaction, issued in this task, then reads back that all are empty. */
export async function clearStores(database: IDBPDatabase): Promise<Result<void, StorageFailure>> {
  try {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const clears = STORES.map((name) => transaction.objectStore(name).clear());
    const end = completed(transaction.done, clears);
    transaction.commit();
    const cleared = await end;
    if (!cleared.ok) return cleared;
    const after = database.transaction(STORES, 'readonly');
    const counts = await Promise.all(STORES.map((name) => after.objectStore(name).count()));
    return counts.every((count) => count === 0) ? ok(undefined) : err('blocked');
  } catch (error) {
    return err(failureOf(error));
  }
}

/**
 * Deletes the (already cleared) database and reads back that it is gone. A tab that does not let go within
 * four seconds leaves an empty database behind: that is `blocked`.
 */
export async function deleteDatabase(
  factory: Factory,
  after: After,
  database: string = DATABASE,
): Promise<Result<void, StorageFailure>> {
  try {
    const found = factory();
    if (!found) return err('blocked');
    const asked = found.deleteDatabase(database);
    const end = await new Promise<Result<void, StorageFailure>>((resolve) => {
      const cancel = after(DELETE_LIMIT, () => resolve(err('blocked')));
      const settle = (result: Result<void, StorageFailure>): void => {
        cancel();
        resolve(result);
      };
      wrap(asked).then(
        () => settle(ok(undefined)),
        (error: unknown) => settle(err(failureOf(error))),
      );
    });
    if (!end.ok) return end;
    return (await listsDatabase(factory, database)) === true ? err('blocked') : end;
  } catch (error) {
    return err(failureOf(error));
  }
}
