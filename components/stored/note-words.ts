import words from '../../content/en/messages/stored.json';
import type { StoredRow, StoredThing } from '../../lib/journal/stored';
import type { NotebookRecord } from '../../lib/notebook/records';
import { fill } from '../ui/fill';

/** A lesson's title by its id. */
export type Titles = Readonly<Record<string, string>>;

/** What a stored note is, in a reader's words; `null` for one that cannot be read. */
export function recordWords(record: NotebookRecord | null, titles: Titles): string {
  if (record === null) return words.unreadable;
  const named = (id: string) => ({ lesson: titles[id] ?? words.goneLesson });
  if (record.kind === 'answer') return fill(words.answer, { question: record.question });
  if (record.kind === 'walk') return fill(words.walk, named(record.lesson));
  if (record.kind === 'done')
    return fill(record.done ? words.done : words.notDone, named(record.id));
  if (record.kind === 'declined')
    return fill(record.declined ? words.declined : words.undeclined, named(record.lesson));
  if (record.words === '') return fill(words.placeTop, named(record.id));
  return fill(words.place, { ...named(record.id), heading: record.words });
}

const known: Readonly<Record<string, string>> = words.things;
const kinds: Readonly<Record<string, string>> = words.kinds;

/**
 * What an entry of the browser is, in a reader's words.
 * @param erasing whether the device's own entry now notes an erasing that was begun
 */
export function thingWords(
  { kind, name }: Pick<StoredThing, 'kind' | 'name'>,
  erasing: boolean,
): string {
  if (erasing && kind === 'device' && name === 'notes') return words.erasing;
  const own = known[`${kind} ${name}`];
  if (own !== undefined) return own;
  if (name.startsWith('notes/') && kind === 'device') return fill(words.unacked, { name });
  return fill(words.other, { kind: kinds[kind] ?? kind, name });
}

const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A size to the byte; words for one the browser does not tell. */
export function exactSize(bytes: number | null): string {
  if (bytes === null) return words.noSize;
  return fill(bytes === 1 ? words.oneByte : words.bytes, { bytes: whole.format(bytes) });
}

/** A size in few words. */
export function roughSize(bytes: number): string {
  if (bytes < 1_000) return exactSize(bytes);
  return bytes < 1_000_000
    ? fill(words.kilobytes, { size: short.format(bytes / 1_000) })
    : fill(words.megabytes, { size: short.format(bytes / 1_000_000) });
}

const keyWords = (key: IDBValidKey): string => (Array.isArray(key) ? key.join(', ') : String(key));

const when = (at: number): string =>
  new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Where a row is, under which key, how large, and when it was written. */
export const rowWords = ({ store, key, bytes, record }: StoredRow): string =>
  [store, keyWords(key), exactSize(bytes), ...(record ? [when(record.at)] : [])].join(' · ');
