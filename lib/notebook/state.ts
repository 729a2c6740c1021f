import type { NotebookRecord } from './records';
import { recordKey } from './records';

/** Every record by its key. Made without a prototype, so that no key means anything but itself. */
export type Records = Readonly<Record<string, NotebookRecord>>;

/** What the notebook holds. Never changed in place. */
export type NotebookState = { readonly records: Records };

const bare = (): Record<string, NotebookRecord> => Object.create(null);

/**
 * Gathers records into a state; of two with one key the later in the list stays.
 * @param records Any records, in any order.
 */
export function stateOf(records: Iterable<NotebookRecord>): NotebookState {
  const held = bare();
  for (const record of records) held[recordKey(record)] = record;
  return { records: held };
}

/** The notebook before anything was written. */
export const emptyState = (): NotebookState => ({ records: bare() });

/** The record with this key, or null; safe for any string. */
export const recordAt = (state: NotebookState, key: string): NotebookRecord | null =>
  Object.hasOwn(state.records, key) ? (state.records[key] ?? null) : null;

/** All records, in the order in which they first came in. */
export const allRecords = (state: NotebookState): readonly NotebookRecord[] =>
  Object.values(state.records);

/** The state with these records put in; each replaces what had its key. */
export function withRecords(
  state: NotebookState,
  records: readonly NotebookRecord[],
): NotebookState {
  if (records.length === 0) return state;
  const held = Object.assign(bare(), state.records);
  for (const record of records) held[recordKey(record)] = record;
  return { records: held };
}

/** The state without the record of this key; the same state when there is none. */
export function withoutRecord(state: NotebookState, key: string): NotebookState {
  if (recordAt(state, key) === null) return state;
  const held = Object.assign(bare(), state.records);
  delete held[key];
  return { records: held };
}
