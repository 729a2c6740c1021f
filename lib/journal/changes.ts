import type { NotebookRecord } from '../notebook/records';
import { type NotebookState, recordAt } from '../notebook/state';

/** What differs between two states of a notebook. */
export type Changes = {
  readonly written: readonly NotebookRecord[];
  readonly removed: readonly string[];
};

/** Finds the records that are new or replaced, and the keys that are gone. States share what did not change. */
export function changesBetween(before: NotebookState, after: NotebookState): Changes {
  if (before.records === after.records) return { written: [], removed: [] };
  const written = Object.entries(after.records).flatMap(([key, record]) =>
    recordAt(before, key) === record ? [] : [record],
  );
  const removed = Object.keys(before.records).filter((key) => recordAt(after, key) === null);
  return { written, removed };
}
