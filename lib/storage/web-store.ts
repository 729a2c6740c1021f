import { err, ok, type Result } from '../result';
import { failureOf, type StorageFailure } from './failure';

/** What is used of localStorage and sessionStorage. */
type SmallStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Gives localStorage or sessionStorage: reading it may throw, and it may be null. */
export type WebStoreSource = () => SmallStorage | null | undefined;

/** One of the two small storages, with every failure as a result. */
export type WebStore = {
  /** All keys that start with this. */
  keys(prefix: string): Result<readonly string[], StorageFailure>;
  read(key: string): Result<string | null, StorageFailure>;
  /** Writes and reads back: on a full disk the write itself says nothing. */
  write(key: string, text: string): Result<void, StorageFailure>;
  /** Removes and reads back. */
  remove(keys: readonly string[]): Result<void, StorageFailure>;
};

/** Makes safe access to one storage; it is looked up at each call, not before. */
export function createWebStore(source: WebStoreSource): WebStore {
  const within = <Value>(
    work: (storage: SmallStorage) => Result<Value, StorageFailure>,
  ): Result<Value, StorageFailure> => {
    try {
      const storage = source();
      return storage ? work(storage) : err('blocked');
    } catch (error) {
      return err(failureOf(error));
    }
  };
  return {
    keys: (prefix) =>
      within((storage) => {
        const names = Array.from(
          { length: storage.length },
          (_, index) => storage.key(index) ?? '',
        );
        return ok(names.filter((name) => name !== '' && name.startsWith(prefix)));
      }),
    read: (key) => within((storage) => ok(storage.getItem(key))),
    write: (key, text) =>
      within((storage) => {
        storage.setItem(key, text);
        return storage.getItem(key) === text ? ok(undefined) : err('full');
      }),
    remove: (keys) =>
      within((storage) => {
        for (const key of keys) storage.removeItem(key);
        return keys.every((key) => storage.getItem(key) === null) ? ok(undefined) : err('blocked');
      }),
  };
}
