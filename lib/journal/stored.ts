import type { NotebookRecord } from '../notebook/records';
import type { Doors } from '../storage/doors';
import { DATABASE } from '../storage/rows';
import { readBody } from './reading';

/** One thing this site has left in the browser: the kind of storage, and its name there. */
export type StoredThing = { readonly kind: string; readonly name: string };

/** One note in it: at rest, being written, or set aside when another tab's words replaced it. */
export type StoredNote = {
  readonly form: 'kept' | 'draft' | 'aside';
  readonly record: NotebookRecord;
};

/** Everything that is stored now, of whatever kind, as read from the browser and not from memory. */
export type Stored = {
  readonly things: readonly StoredThing[];
  readonly notes: readonly StoredNote[];
  /** How many notes are there and cannot be read: damaged, or made by a newer version. */
  readonly unreadable: number;
  /** Whether the browser would not let all of it be read: there may be more than is listed. */
  readonly unread: boolean;
  /** Whether an erasing was begun that the next visit finishes. */
  readonly erasing: boolean;
};

type Row = { readonly id: string; readonly body: unknown };
type Found = Pick<Stored, 'notes' | 'unreadable' | 'unread'>;

async function onDevice(
  { device }: Doors,
  things: readonly StoredThing[],
  now: number,
): Promise<Found> {
  const isListed = things.some(({ kind, name }) => kind === 'database' && name === DATABASE);
  if (!isListed) return { notes: [], unreadable: 0, unread: false };
  const open = await device.load();
  // Kept by another tab: this one has not opened it yet.
  const contents = open.ok ? open : (await device.open()).ok ? await device.load() : open;
  if (!open.ok) device.close();
  if (!contents.ok) return { notes: [], unreadable: 0, unread: true };
  const read = (form: StoredNote['form'], rows: readonly Row[]): readonly StoredNote[] =>
    rows.flatMap(({ id, body }) => {
      const record = readBody(id, body, now);
      return record ? [{ form, record }] : [];
    });
  const here = [...read('kept', contents.value.records), ...read('draft', contents.value.drafts)];
  const before = contents.value.versions;
  const old = read('aside', before);
  const unreadable = contents.value.rows - here.length + (before.length - old.length);
  return { notes: [...here, ...old], unreadable, unread: false };
}

function inTab({ tab }: Doors, things: readonly StoredThing[], now: number): Found {
  const found = tab.load(({ id, body }) => readBody(id, body, now) !== null);
  const notes = (found.ok ? found.value : []).flatMap(({ id, body }) => {
    const record = readBody(id, body, now);
    return record ? [{ form: 'kept' as const, record }] : [];
  });
  const keys = things.filter(({ kind, name }) => kind === 'tab' && name.startsWith('notes/'));
  return { notes, unreadable: keys.length - notes.length, unread: !found.ok };
}

/**
 * Reads what is stored, without leaving a trace.
 * @param now The clock, milliseconds since 1970.
 */
export async function readStored(doors: Doors, now: () => number): Promise<Stored> {
  const names = await doors.inventory.list();
  const things = names.map((name) => {
    const [kind = '', ...rest] = name.split(' ');
    return { kind, name: rest.join(' ') };
  });
  const [device, tab] = [await onDevice(doors, things, now()), inTab(doors, things, now())];
  const marker = doors.marker.read();
  return {
    things,
    notes: [...device.notes, ...tab.notes],
    unreadable: device.unreadable + tab.unreadable,
    unread: device.unread || tab.unread || !marker.ok,
    erasing: marker.ok && marker.value?.mode === 'erasing',
  };
}
