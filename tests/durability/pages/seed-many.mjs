import { answered, completed } from './request.mjs';

const [ANSWERS, VERSIONS] = [10_000, 1_000];
const words = 'We said it once and then again more slowly, and nobody minded. '.repeat(4);

/** Fills the database with as much as a reader could write in a lifetime, in the form of the answer that is there. */
export async function work() {
  const database = await answered(indexedDB.open('notes'));
  const reading = database.transaction('records').objectStore('records').getAll();
  const first = (await answered(reading)).find(({ id }) => String(id).startsWith('answer:'));
  const writing = database.transaction(['records', 'versions'], 'readwrite');
  const body = (/** @type {number} */ index) => ({
    v: first.body.v,
    record: {
      ...first.body.record,
      id: `many.${index}`,
      value: { type: 'text', text: `${index}: ${words}` },
    },
  });
  for (let index = 0; index < ANSWERS; index += 1) {
    const row = { ...first, id: `answer:many.${index}`, seq: index, body: body(index) };
    writing.objectStore('records').put(row);
  }
  for (let index = 0; index < VERSIONS; index += 1) {
    const { id, at } = { id: `answer:many.${index}`, at: first.at - index };
    writing.objectStore('versions').put({ id, tab: 'before', at, body: body(ANSWERS + index) });
  }
  await completed(writing);
  database.close();
}
