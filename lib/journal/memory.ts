import { type NotebookRecord, recordKey } from '../notebook/records';
import { allRecords, recordAt } from '../notebook/state';
import type { NotebookStore } from '../notebook/store';
import { type Changes, changesBetween } from './changes';

/** The notebook as the journal uses it: changes the journal makes itself are not told back to it. */
export type Memory = {
  records(): readonly NotebookRecord[];
  recordOf(key: string): NotebookRecord | null;
  /** Takes in what was loaded; gives back the records that memory has more of, which are to be written. */
  merge(loaded: readonly NotebookRecord[]): readonly NotebookRecord[];
  /** Takes in newer records; gives back the keys of those taken. */
  refresh(records: readonly NotebookRecord[]): ReadonlySet<string>;
  drop(keys: readonly string[]): void;
  clear(): void;
  /** Tells every change of the reader's, in the task that made it; gives back what stops it. */
  follow(changed: (changes: Changes) => void): () => void;
};

/** Makes the journal's view of a notebook. */
export function createMemory(notebook: NotebookStore): Memory {
  let quiet = false;

  const quietly = (change: () => void): void => {
    quiet = true;
    try {
      change();
    } finally {
      quiet = false;
    }
  };

  const records = (): readonly NotebookRecord[] => allRecords(notebook.getState());
  const recordOf = (key: string): NotebookRecord | null => recordAt(notebook.getState(), key);

  return {
    records,
    recordOf,
    merge: (loaded) => {
      quietly(() => notebook.getState().merge(loaded));
      const same = new Set(loaded);
      return records().filter((record) => !same.has(record));
    },
    refresh: (newer) => {
      quietly(() => notebook.getState().refresh(newer));
      return new Set(
        newer.filter((record) => recordOf(recordKey(record)) === record).map(recordKey),
      );
    },
    drop: (keys) =>
      quietly(() => {
        for (const key of keys) notebook.getState().forget(key);
      }),
    clear: () => quietly(() => notebook.getState().forgetAll()),
    follow: (changed) =>
      notebook.subscribe((state, before) => {
        if (!quiet) changed(changesBetween(before, state));
      }),
  };
}
