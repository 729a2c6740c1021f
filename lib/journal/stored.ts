import { type Aside, asideKey } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { sum } from '../storage/bytes';
import type { Doors } from '../storage/doors';
import { type Listed, UNANSWERED } from '../storage/inventory';
import type { RawRow } from '../storage/raw-rows';
import { asRow, DATABASE, setAsideRow } from '../storage/rows';
import { readAside, readBody } from './reading';
import { asideIn } from './tab-keeper';

/** One thing this site has left in the browser: the kind of storage, its name there, and its size in bytes; null where the browser does not tell. */
export type StoredThing = Listed;

/** One row of the database, or one entry of this tab, that holds a note. */
export type StoredRow = {
  readonly place: 'device' | 'tab';
  /** The store of the database it is in: `records` at rest, `drafts` being written, `versions` set aside, `meta` the choice; `tab` in a tab. */
  readonly store: string;
  /** Its key there. */
  readonly key: IDBValidKey;
  /** Its size in bytes; null where that cannot be told. */
  readonly bytes: number | null;
  /** The key of the record it stands for (`recordKey`), where it names one. */
  readonly id: string | null;
  /** null for what cannot be read: damaged, or made by a newer version. */
  readonly record: NotebookRecord | null;
  /** The key (`asideKey`) of an answer set aside; null for any other row. */
  readonly aside: string | null;
};

/** Everything that is stored now, of whatever kind, as read from the browser and not from memory. */
export type Stored = {
  readonly things: readonly StoredThing[];
  readonly rows: readonly StoredRow[];
  /** Whether the browser would not let all of it be read: there may be more than is listed. */
  readonly unread: boolean;
  /** Whether an erasing was begun that the next visit finishes. */
  readonly erasing: boolean;
};

type Found = Pick<Stored, 'rows' | 'unread'>;

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;

const bodyOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'body' in value ? value.body : undefined;

type Meant = Pick<StoredRow, 'id' | 'record' | 'aside'>;

const meantAside = (aside: Aside | null, id: string | null): Meant =>
  aside
    ? { id: recordKey(aside.answer), record: aside.answer, aside: asideKey(aside) }
    : { id, record: null, aside: null };

function meaningOf({ store, value }: RawRow, now: number): Meant {
  const id = idOf(value);
  if (store === 'versions') {
    const row = asRow(setAsideRow, value);
    return meantAside(row ? readAside(row) : null, id);
  }
  return { id, record: id === null ? null : readBody(id, bodyOf(value), now), aside: null };
}

async function onDevice({ device }: Doors, things: readonly Listed[], now: number): Promise<Found> {
  const isListed = things.some(({ kind, name }) => kind === 'database' && name === DATABASE);
  if (!isListed) return { rows: [], unread: false };
  const found = await device.rawRows();
  if (!found.ok) return { rows: [], unread: true };
  const rowOf = (row: RawRow): StoredRow => {
    const { store, key, bytes } = row;
    return { place: 'device', store, key, bytes, ...meaningOf(row, now) };
  };
  return { rows: found.value.map(rowOf), unread: false };
}

function inTab({ tab }: Doors, things: readonly Listed[], now: number): Found {
  const found = tab.entries();
  const rows = (found.ok ? found.value : []).map(({ key, entry }): StoredRow => {
    const bytes = things.find(({ kind, name }) => kind === 'tab' && name === key)?.bytes ?? null;
    const aside = entry ? asideIn(entry) : null;
    const record = entry ? readBody(entry.id, entry.body, now) : null;
    const meant = aside ? meantAside(aside, null) : { id: entry?.id ?? null, record, aside: null };
    return { place: 'tab', store: 'tab', key, bytes, ...meant };
  });
  return { rows, unread: !found.ok };
}

/**
 * Reads what is stored, without leaving a trace.
 * @param now The clock, milliseconds since 1970.
 */
export async function readStored(doors: Doors, now: () => number): Promise<Stored> {
  const listed = await doors.inventory.listSized();
  const [device, tab] = [await onDevice(doors, listed, now()), inTab(doors, listed, now())];
  const marker = doors.marker.read();
  const things = listed
    .filter(({ name }) => name !== UNANSWERED)
    .map((thing) =>
      thing.kind === 'database' && thing.name === DATABASE && !device.unread
        ? { ...thing, bytes: sum(device.rows.map(({ bytes }) => bytes)) }
        : thing,
    );
  return {
    things,
    rows: [...device.rows, ...tab.rows],
    unread: device.unread || tab.unread || !marker.ok || things.length < listed.length,
    erasing: marker.ok && marker.value?.mode === 'erasing',
  };
}
