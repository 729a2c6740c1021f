import { answered } from './request.mjs';

/** Removes the database as a browser short of room does; the entries beside it stay. */
export async function work() {
  await answered(indexedDB.deleteDatabase('notes'));
  return (await indexedDB.databases()).map(({ name }) => name);
}
