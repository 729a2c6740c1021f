import { answered, inTime } from './request.mjs';

/** Everything this origin stores, as it is on the device. Makes no database where there is none. */
export async function work() {
  const databases = await inTime(indexedDB.databases());
  /** @type {Record<string, unknown[]>} */
  const stores = {};
  const failures = [];
  for (const { name = '' } of databases) {
    try {
      const request = indexedDB.open(name);
      // It went between the list and here: reading must not make it anew.
      request.onupgradeneeded = () => request.transaction?.abort();
      const database = await answered(request);
      for (const store of database.objectStoreNames)
        stores[`${name}/${store}`] = await answered(
          database.transaction(store).objectStore(store).getAll(),
        );
      database.close();
    } catch (error) {
      failures.push(`${name}: ${error}`);
    }
  }
  return { databases, stores, failures, local: { ...localStorage } };
}
