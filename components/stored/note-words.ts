import words from '../../content/en/messages/stored.json';
import type { StoredNote, StoredThing } from '../../lib/journal/stored';
import type { NotebookRecord } from '../../lib/notebook/records';
import { fill } from '../ui/fill';

/** A lesson's title by its id. */
export type Titles = Readonly<Record<string, string>>;

function recordWords(record: NotebookRecord, titles: Titles): string {
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

/** What a stored note is, in a reader's words. */
export function noteWords({ form, record }: StoredNote, titles: Titles): string {
  const said = recordWords(record, titles);
  return form === 'kept' ? said : `${said} (${words[form]})`;
}

const known: Readonly<Record<string, string>> = words.things;
const kinds: Readonly<Record<string, string>> = words.kinds;

/**
 * What an entry of the browser is, in a reader's words.
 * @param erasing whether the device's own entry now notes an erasing that was begun
 */
export function thingWords({ kind, name }: StoredThing, erasing: boolean): string {
  if (erasing && kind === 'device' && name === 'notes') return words.erasing;
  const own = known[`${kind} ${name}`];
  if (own !== undefined) return own;
  if (name.startsWith('notes/') && kind === 'tab') return fill(words.tabNote, { name });
  if (name.startsWith('notes/') && kind === 'device') return fill(words.unacked, { name });
  return fill(words.other, { kind: kinds[kind] ?? kind, name });
}
