/** Milliseconds without an answer after which a request counts as hanging. */
const LIMIT = 5_000;

/**
 * What a request to the database gives.
 * @template Value
 * @param {IDBRequest<Value>} request
 * @returns {Promise<Value>}
 */
export function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error(`no answer in ${LIMIT / 1_000} s`)), LIMIT);
  });
}

/**
 * Waits for a transaction's end.
 * @param {IDBTransaction} transaction
 * @returns {Promise<void>}
 */
export function completed(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    setTimeout(() => reject(new Error(`no end in ${LIMIT / 1_000} s`)), LIMIT);
  });
}

/**
 * What a promise of the browser gives; a browser whose storage is stuck may never keep it.
 * @template Value
 * @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
export function inTime(promise) {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    setTimeout(() => reject(new Error(`no answer in ${LIMIT / 1_000} s`)), LIMIT);
  });
}
