import type { IDBPDatabase } from 'idb';
import { ok, type Result } from '../result';
import { completed } from './completed';
import type { StorageFailure } from './failure';
import { type AsideName, type SetAside, setAsideRow, shaped } from './rows';

/** Reads what was set aside under these ids. */
export async function versionsOf(
  database: IDBPDatabase,
  ids: readonly string[],
): Promise<Result<readonly SetAside[], StorageFailure>> {
  const { store } = database.transaction('versions', 'readonly');
  // An array is higher than every string, so this range holds all tabs and times of one id.
  const found = await Promise.all(ids.map((id) => store.getAll(IDBKeyRange.bound([id], [id, []]))));
  return ok(shaped(setAsideRow, found.flat()));
}

/** Sets answers aside, and drops others, in one strict transaction. */
export function writeVersions(
  database: IDBPDatabase,
  put: readonly SetAside[],
  drop: readonly AsideName[],
): Promise<Result<void, StorageFailure>> {
  const transaction = database.transaction('versions', 'readwrite', { durability: 'strict' });
  const asked = [
    ...put.map((row) => transaction.store.put(row)),
    ...drop.map(([id, tab, at]) => transaction.store.delete([id, tab, at])),
  ];
  const end = completed(transaction.done, asked);
  transaction.commit();
  return end;
}
