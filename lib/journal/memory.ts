import { type Aside, allAsides, asideKey, withAsides, withoutAsides } from '../notebook/asides';
import { type Exchange, undoOf } from '../notebook/exchange';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { allRecords, recordAt } from '../notebook/state';
import type { NotebookStore } from '../notebook/store';
import { type Changes, changesBetween } from './changes';
import type { Meaning } from './reading';

/** The notebook as the journal uses it: changes the journal makes itself are not told back to it. */
export type Memory = {
  records(): readonly NotebookRecord[];
  recordOf(key: string): NotebookRecord | null;
  asides(): readonly Aside[];
  /** Takes in what was loaded; gives back what memory has more of, which is to be written. */
  merge(loaded: Meaning): Meaning;
  /** Takes in newer records; gives back the keys of those taken. */
  refresh(records: readonly NotebookRecord[]): ReadonlySet<string>;
  /** Makes what is set aside under these keys (`recordKey`) just this, but for those on their way (by `asideKey`). */
  setAside(
    keys: readonly string[],
    asides: readonly Aside[],
    isPending: (key: string) => boolean,
  ): void;
  /** Adds to what is set aside. */
  addAside(asides: readonly Aside[]): void;
  drop(keys: readonly string[]): void;
  /** Makes a change as the reader would: it is told back, and so written. */
  change(change: Exchange): void;
  /** Makes a change that is on the disk already. */
  exchange(change: Exchange): void;
  /** What would take a change back, as memory is now. */
  undoOf(change: Exchange): Exchange;
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
  const asides = (): readonly Aside[] => allAsides(notebook.getState().aside);

  return {
    records,
    recordOf,
    asides,
    merge: (loaded) => {
      quietly(() => {
        notebook.getState().merge(loaded.records);
        notebook.getState().setAside(loaded.aside);
      });
      const [same, beside] = [new Set(loaded.records), new Set(loaded.aside.map(asideKey))];
      return {
        records: records().filter((record) => !same.has(record)),
        aside: asides().filter((aside) => !beside.has(asideKey(aside))),
      };
    },
    refresh: (newer) => {
      quietly(() => notebook.getState().refresh(newer));
      return new Set(
        newer.filter((record) => recordOf(recordKey(record)) === record).map(recordKey),
      );
    },
    setAside: (keys, all, isPending) => {
      const about = new Set(keys);
      const before = notebook.getState().aside;
      const settled = (aside: Aside): boolean => !isPending(asideKey(aside));
      const found = all.filter(settled);
      const gone = allAsides(before)
        .filter(({ answer }) => about.has(recordKey(answer)))
        .filter(settled);
      const without = withoutAsides(before, gone.map(asideKey));
      if (gone.length === 0 && found.length === 0) return;
      quietly(() => notebook.setState({ aside: withAsides(without, found) }));
    },
    addAside: (added) => {
      if (added.length > 0) quietly(() => notebook.getState().setAside(added));
    },
    drop: (keys) =>
      quietly(() => {
        for (const key of keys) notebook.getState().forget(key);
      }),
    change: (change) => notebook.getState().exchange(change),
    exchange: (change) => quietly(() => notebook.getState().exchange(change)),
    undoOf: (change) => undoOf(notebook.getState(), change),
    clear: () => quietly(() => notebook.getState().forgetAll()),
    follow: (changed) =>
      notebook.subscribe((state, before) => {
        if (!quiet) changed(changesBetween(before, state));
      }),
  };
}
