import type { Aside, Asides } from '../notebook/asides';
import type { NotebookRecord } from '../notebook/records';
import { shardChanges } from '../notebook/shards';
import type { NotebookState } from '../notebook/state';

/** What a journal follows of a notebook. */
export type Followed = NotebookState & { readonly aside: Asides };

/** What differs between two states of a notebook. */
export type Changes = {
  readonly written: readonly NotebookRecord[];
  readonly removed: readonly string[];
  /** Answers set aside since. */
  readonly asideWritten: readonly Aside[];
  /** Keys (`asideKey`) of answers no longer set aside. */
  readonly asideRemoved: readonly string[];
};

/** Finds what is new or replaced, and the keys that are gone. States share what did not change. */
export function changesBetween(before: Followed, after: Followed): Changes {
  const records = shardChanges(before.records, after.records);
  const aside = shardChanges(before.aside, after.aside);
  return { ...records, asideWritten: aside.written, asideRemoved: aside.removed };
}
