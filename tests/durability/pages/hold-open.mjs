import { answered } from './request.mjs';

/**
 * Holds the database open and hears nothing of a wish to change it, as an old page may, while another page of a
 * later version asks for it: every open after that waits without a word.
 */
export async function work() {
  await answered(indexedDB.open('notes', 1));
  indexedDB.open('notes', 2).onupgradeneeded = ({ target }) => {
    if (target instanceof IDBOpenDBRequest) target.transaction?.abort();
  };
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
}
