import * as v from 'valibot';
import { ok, type Result } from '../result';
import type { StorageFailure } from './failure';
import { fromJson } from './json';
import { createWebStore, type WebStoreSource } from './web-store';

const CHOICE = 'notes';
const PREFIX = 'notes/';

/** One thing kept in the tab. `body` means nothing to the storage. */
export type TabEntry = { readonly id: string; readonly body: unknown };

const entry: v.GenericSchema<unknown, TabEntry> = v.object({
  id: v.string(),
  body: v.unknown(),
});

/** The door to what only this tab keeps (sessionStorage): one entry for each record. */
export type TabDoor = {
  /** Whether this tab has been chosen. */
  chosen(): boolean;
  /** Writes that choice. */
  choose(): Result<void, StorageFailure>;
  /** Everything kept that is `readable`; what is not stays where it is and is never written over. Comes before any `put`. */
  load(readable: (entry: TabEntry) => boolean): Result<readonly TabEntry[], StorageFailure>;
  /** Every entry as it stands, with its name; null for one that is no entry of ours. */
  entries(): Result<
    readonly { readonly key: string; readonly entry: TabEntry | null }[],
    StorageFailure
  >;
  /** Writes one entry, confirmed by reading it back. */
  put(entry: TabEntry): Result<void, StorageFailure>;
  remove(id: string): Result<void, StorageFailure>;
  /** Removes the words and the choice, confirmed by reading back. */
  clear(): Result<void, StorageFailure>;
};

/** Makes the door over this tab's sessionStorage. Keys are numbers: an id could tell what a page is about. */
export function createTabDoor(source: WebStoreSource): TabDoor {
  const store = createWebStore(source);
  const places = new Map<string, string>();

  const freeKey = (): Result<string, StorageFailure> => {
    const keys = store.keys(PREFIX);
    if (!keys.ok) return keys;
    const taken = keys.value
      .map((key) => Number(key.slice(PREFIX.length)))
      .filter(Number.isInteger);
    return ok(`${PREFIX}${Math.max(0, ...taken) + 1}`);
  };

  return {
    chosen: () => {
      const choice = store.read(CHOICE);
      return choice.ok && choice.value === 'tab';
    },
    choose: () => store.write(CHOICE, 'tab'),
    load: (readable) => {
      const keys = store.keys(PREFIX);
      if (!keys.ok) return keys;
      const found: TabEntry[] = [];
      for (const key of keys.value) {
        const text = store.read(key);
        if (!text.ok) return text;
        const read = v.safeParse(entry, fromJson(text.value ?? ''));
        if (!read.success || !readable(read.output)) continue;
        places.set(read.output.id, key);
        found.push(read.output);
      }
      return ok(found);
    },
    entries: () => {
      const keys = store.keys(PREFIX);
      if (!keys.ok) return keys;
      return ok(
        keys.value.map((key) => {
          const text = store.read(key);
          const read = v.safeParse(entry, fromJson((text.ok && text.value) || ''));
          return { key, entry: read.success ? read.output : null };
        }),
      );
    },
    put: ({ id, body }) => {
      const known = places.get(id);
      const key = known === undefined ? freeKey() : ok(known);
      if (!key.ok) return key;
      const written = store.write(key.value, JSON.stringify({ id, body }));
      if (written.ok) places.set(id, key.value);
      return written;
    },
    remove: (id) => {
      const key = places.get(id);
      if (key === undefined) return ok(undefined);
      places.delete(id);
      return store.remove([key]);
    },
    clear: () => {
      places.clear();
      const keys = store.keys(PREFIX);
      return keys.ok ? store.remove([CHOICE, ...keys.value]) : keys;
    },
  };
}
