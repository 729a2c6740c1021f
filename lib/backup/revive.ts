import * as v from 'valibot';
import type { Aside } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { parseSaved } from '../notebook/saved';
import { faultIn } from './scan';

/** A row as any store has it: what it is called, and what is in it. */
const row = v.object({ id: v.string(), body: v.unknown() });

function recordIn(json: string, now: number): NotebookRecord | null {
  try {
    const value: unknown = JSON.parse(json);
    if (faultIn(json) !== null) return null;
    const found = v.safeParse(row, value);
    const record = found.success ? parseSaved(found.output.body) : null;
    if (!found.success || !record?.ok || recordKey(record.value) !== found.output.id) return null;
    return { ...record.value, at: Math.min(record.value.at, now) };
  } catch {
    return null;
  }
}

/**
 * Looks again at rows that an earlier version could not read: this one may. What it finds stands where
 * nothing else does, and an answer beside another one is set aside.
 * @param rows each as JSON; what still cannot be read stays in the file and is counted
 * @param now The clock, milliseconds since 1970.
 */
export function revived(
  rows: readonly string[],
  known: ReadonlyMap<string, NotebookRecord>,
  now: number,
): {
  readonly records: readonly NotebookRecord[];
  readonly asides: readonly Aside[];
  readonly unreadable: number;
} {
  const records = new Map<string, NotebookRecord>();
  const asides: Aside[] = [];
  let unreadable = 0;
  rows.forEach((json, index) => {
    const record = recordIn(json, now);
    if (record === null) unreadable += 1;
    else if (!known.has(recordKey(record)) && !records.has(recordKey(record)))
      records.set(recordKey(record), record);
    else if (record.kind === 'answer') asides.push({ tab: `row-${index}`, answer: record });
  });
  return { records: [...records.values()], asides, unreadable };
}
