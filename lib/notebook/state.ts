import type { NotebookRecord } from './records';
import { recordKey } from './records';
import { noShards, type Shards, shardAt, shardValues, withoutShards, withShards } from './shards';

/** Every record by its key. */
export type Records = Shards<NotebookRecord>;

/** What the notebook holds. Never changed in place. */
export type NotebookState = { readonly records: Records };

/**
 * Gathers records into a state; of two with one key the later in the list stays.
 * @param records Any records, in any order.
 */
export const stateOf = (records: Iterable<NotebookRecord>): NotebookState =>
  withRecords(emptyState(), [...records]);

/** The notebook before anything was written. */
export const emptyState = (): NotebookState => ({ records: noShards<NotebookRecord>() });

/** The record with this key, or null; safe for any string. */
export const recordAt = (state: NotebookState, key: string): NotebookRecord | null =>
  shardAt(state.records, key);

/** All records, in the order in which they first came in. */
export const allRecords = (state: NotebookState): readonly NotebookRecord[] =>
  shardValues(state.records);

/** The state with these records put in; each replaces what had its key. */
export function withRecords(
  state: NotebookState,
  records: readonly NotebookRecord[],
): NotebookState {
  if (records.length === 0) return state;
  return {
    records: withShards(
      state.records,
      records.map((record) => [recordKey(record), record] as const),
    ),
  };
}

/** The state without the record of this key; the same state when there is none. */
export function withoutRecord(state: NotebookState, key: string): NotebookState {
  const records = withoutShards(state.records, [key]);
  return records === state.records ? state : { records };
}
