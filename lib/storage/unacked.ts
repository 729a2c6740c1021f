import { ok, type Result } from '../result';
import type { StorageFailure } from './failure';
import { fromJson } from './json';
import { type Draft, draftRow, shaped } from './rows';
import { createWebStore, type WebStoreSource } from './web-store';

const PREFIX = 'notes/';

/**
 * The door to a page's last words: drafts that the database had not confirmed when the page was hidden,
 * copied synchronously to localStorage, one entry for each tab. WebKit loses a database write begun in a
 * page's last moment; Firefox loses half of such localStorage writes: the two nets are held together.
 */
export type UnackedDoor = {
  /** Replaces this tab's copy; an empty list removes it. */
  write(tab: string, drafts: readonly Draft[]): Result<void, StorageFailure>;
  /** Every tab's copies. */
  read(): Result<
    readonly { readonly tab: string; readonly drafts: readonly Draft[] }[],
    StorageFailure
  >;
  /** Removes the copies of these tabs. */
  remove(tabs: readonly string[]): Result<void, StorageFailure>;
  /** Takes records out of every copy: what a reader has dropped must not come back. */
  forget(ids: readonly string[]): Result<void, StorageFailure>;
  removeAll(): Result<void, StorageFailure>;
};

/** Makes the door over localStorage. */
export function createUnackedDoor(source: WebStoreSource): UnackedDoor {
  const store = createWebStore(source);

  const read: UnackedDoor['read'] = () => {
    const keys = store.keys(PREFIX);
    if (!keys.ok) return keys;
    return ok(
      keys.value.map((key) => {
        const text = store.read(key);
        const rows = text.ok && text.value !== null ? fromJson(text.value) : [];
        return {
          tab: key.slice(PREFIX.length),
          drafts: shaped(draftRow, Array.isArray(rows) ? rows : []),
        };
      }),
    );
  };

  const write: UnackedDoor['write'] = (tab, drafts) =>
    drafts.length === 0
      ? store.remove([PREFIX + tab])
      : store.write(PREFIX + tab, JSON.stringify(drafts));

  return {
    read,
    write,
    remove: (tabs) => store.remove(tabs.map((tab) => PREFIX + tab)),
    forget: (ids) => {
      const copies = read();
      if (!copies.ok) return copies;
      for (const { tab, drafts } of copies.value) {
        const rest = drafts.filter(({ id }) => !ids.includes(id));
        const written = rest.length === drafts.length ? ok(undefined) : write(tab, rest);
        if (!written.ok) return written;
      }
      return ok(undefined);
    },
    removeAll: () => {
      const keys = store.keys(PREFIX);
      return keys.ok ? store.remove(keys.value) : keys;
    },
  };
}
