import { currentVersion } from '../notebook/migrations';
import { recordKey } from '../notebook/records';
import { toSaved } from '../notebook/saved';
import { err, ok, type Result } from '../result';
import type { CopyFile, Notes } from './form';
import { FORM, MOST_BYTES, MOST_ENTRIES } from './limits';
import { readCopy } from './read';

/** A file's text, read back and found the same. */
export type Written = {
  readonly text: string;
  readonly records: number;
  readonly asides: number;
  readonly unreadable: number;
  /** Rows that could be read by nobody and written by nobody: they are not in the file. */
  readonly leftOut: number;
};

/** Why no file is given: more than a file can have, or what was written did not read as it should. */
export type Unwritten = 'too-big' | 'unlike';

function jsonOf(row: unknown): readonly string[] {
  try {
    const json: unknown = JSON.stringify(row);
    return typeof json === 'string' ? [json] : [];
  } catch {
    return [];
  }
}

/** JSON that a person can look at: a line for each record. */
function textOf({ records, asides, unreadable, ...head }: CopyFile): string {
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  const list = (name: string, entries: readonly unknown[]): string => {
    const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`);
    return `  "${name}": [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]`;
  };
  const lists = [list('records', records), list('asides', asides), list('unreadable', unreadable)];
  return `${start},\n${lists.join(',\n')}\n}\n`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Writes a file of everything, and gives it only after reading its own output back as a stranger's and
 * comparing every record.
 * @param now The clock, milliseconds since 1970.
 */
export function writeCopy(notes: Notes, now: number): Result<Written, Unwritten> {
  const { records, asides } = notes;
  const unreadable = notes.unreadable.flatMap(jsonOf);
  const lists = [records, asides, unreadable];
  if (lists.some((list) => list.length > MOST_ENTRIES)) return err('too-big');
  const counts = {
    records: records.length,
    asides: asides.length,
    unreadable: unreadable.length,
  };
  const text = textOf({
    form: FORM,
    v: currentVersion(),
    made: now,
    counts,
    records: records.map((record) => ({ key: recordKey(record), saved: toSaved(record) })),
    asides: asides.map(({ tab, answer }) => ({ tab, saved: toSaved(answer) })),
    unreadable,
  });
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength > MOST_BYTES) return err('too-big');
  // Read at the end of time, so that nothing in it is later than now.
  const read = readCopy(bytes, Number.MAX_SAFE_INTEGER);
  if (!read.ok) return err('unlike');
  const { value } = read;
  const all =
    same(value.records.slice(0, counts.records), records) &&
    same(value.asides.slice(0, counts.asides), asides);
  if (!all) return err('unlike');
  return ok({ text, ...counts, leftOut: notes.unreadable.length - unreadable.length });
}
