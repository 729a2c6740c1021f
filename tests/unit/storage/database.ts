import { type IDBPDatabase, wrap } from 'idb';
import { STORES } from '../../../lib/storage/rows';

/** Opens the database as it is, past the doors. */
export async function openRaw(factory: IDBFactory): Promise<IDBPDatabase> {
  const request = factory.open('notes', 1);
  const database = await wrap(request);
  if (!database) throw new Error('not open');
  // Standing in for no tab: it must not be in the way of an erasing.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

/** All rows of a store. */
export async function rowsOf(
  factory: IDBFactory,
  store: (typeof STORES)[number],
): Promise<readonly unknown[]> {
  const database = await openRaw(factory);
  const rows = await database.getAll(store);
  database.close();
  return rows;
}

/** Keeps every transaction of others waiting until let go. */
export async function holdDatabase(factory: IDBFactory): Promise<() => Promise<void>> {
  const database = await openRaw(factory);
  const transaction = database.transaction(STORES, 'readwrite');
  let held = true;
  const spin = (async () => {
    while (held) await transaction.objectStore('meta').count();
    await transaction.done;
    database.close();
  })();
  return async () => {
    held = false;
    await spin;
  };
}
