import { answered, completed } from './request.mjs';

/** Puts every answer at rest into a form that only a later version of the course can read. */
export async function work() {
  const database = await answered(indexedDB.open('notes'));
  const writing = database.transaction('records', 'readwrite');
  const records = writing.objectStore('records');
  for (const row of await answered(records.getAll()))
    if (String(row.id).startsWith('answer:'))
      records.put({ ...row, body: { ...row.body, v: 99, more: ['?'] } });
  await completed(writing);
  database.close();
}
