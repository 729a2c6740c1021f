import type { StoreApi } from 'zustand/vanilla';
import type { Doors } from '../storage/doors';
import { DATABASE } from '../storage/rows';
import { createCopying } from './copying';
import type { Keeping } from './keeping';
import { createMarking } from './marking';
import type { SmallChoiceKeeper } from './small-choice';
import type { JournalStatus } from './status';
import { readStored, type Stored, type StoredRow, type StoredThing } from './stored';
import { whileOpen } from './while-open';

/**
 * What can be deleted alone: a note with its drafts and all that was set aside under it, one row of the
 * database or the tab, or one entry of the browser.
 */
export type Deletable =
  | { readonly type: 'note'; readonly place: StoredRow['place']; readonly id: string }
  | { readonly type: 'row'; readonly row: StoredRow }
  | { readonly type: 'thing'; readonly thing: StoredThing };

type Needs = {
  readonly doors: Doors;
  readonly keeping: Pick<Keeping, 'remove' | 'settle'>;
  readonly status: StoreApi<JournalStatus>;
  readonly choices: readonly Pick<SmallChoiceKeeper<string>, 'key' | 'takeBack'>[];
  readonly now: () => number;
};

/** Milliseconds until a deletion that the browser has not confirmed counts as refused. */
const LIMIT = 6_000;

/**
 * Removes through the journal, so that memory, copies and other tabs agree and nothing writes it again.
 * @returns Whether all of it was confirmed in time.
 */
async function throughJournal(
  { doors, keeping }: Needs,
  keys: readonly string[],
  asides: readonly string[],
): Promise<boolean> {
  if (!keeping.remove(keys, asides)) return false;
  return new Promise((resolve) => {
    const cancel = doors.after(LIMIT, () => resolve(false));
    void keeping.settle().then(({ ok }) => {
      cancel();
      resolve(ok);
    });
  });
}

/**
 * Takes words out of the second copies too: what a reader has dropped must not come back from there. A row that
 * names no note takes all such rows along, and no more: the copies may hold the last of words that were lost.
 */
const forgetCopies = async ({ doors, now }: Needs, id: string | null): Promise<boolean> =>
  (await createCopying({ doors, now }).forget([id ?? ''], [])).ok;

/** Takes a note out of the database in which this tab keeps nothing. */
async function fromElsewhere(needs: Needs, id: string): Promise<boolean> {
  const { doors, now } = needs;
  createMarking(doors.marker, now).fewer(1);
  const unacked = doors.unacked.forget([id]);
  const removed = await whileOpen(doors, ({ device }) => device.remove([id]));
  const copied = await forgetCopies(needs, id);
  doors.tabs.send({ type: 'removed', ids: [id] });
  return unacked.ok && removed.ok && copied;
}

const entryGone = (doors: Doors, key: IDBValidKey): Promise<boolean> =>
  doors.inventory.remove('tab', String(key));

async function removeNote(needs: Needs, place: StoredRow['place'], id: string): Promise<boolean> {
  if (needs.status.getState().mode === place) return throughJournal(needs, [id], []);
  if (place === 'device') return fromElsewhere(needs, id);
  const { rows } = await readStored(needs.doors, needs.now);
  const own = rows.filter((row) => row.place === 'tab' && row.id === id);
  const gone = await Promise.all(own.map(({ key }) => entryGone(needs.doors, key)));
  return gone.every(Boolean);
}

async function removeRow(needs: Needs, row: StoredRow): Promise<boolean> {
  const { doors, status, now } = needs;
  const { place, store, key, id, aside } = row;
  const { mode, unreadable } = status.getState();
  if (aside !== null && mode === place) return throughJournal(needs, [], [aside]);
  if (place === 'tab') return entryGone(doors, key);
  // A record fewer at rest: else the next visit would call it lost.
  if (store === 'records') createMarking(doors.marker, now).fewer(1);
  const removed = await whileOpen(doors, ({ device }) => device.removeRow({ store, key }));
  if (!removed.ok) return false;
  if (aside === null) status.setState({ unreadable: Math.max(0, unreadable - 1) });
  else doors.tabs.send({ type: 'aside', ids: id === null ? [] : [id] });
  return forgetCopies(needs, id);
}

async function removeThing(needs: Needs, { kind, name }: StoredThing): Promise<boolean> {
  const { doors, status, choices } = needs;
  if (status.getState().mode === kind)
    for (const { key, takeBack } of choices) if (key === name) takeBack();
  return doors.inventory.remove(kind, name);
}

const sameRow = (one: StoredRow, other: StoredRow): boolean =>
  one.place === other.place &&
  one.store === other.store &&
  JSON.stringify(one.key) === JSON.stringify(other.key);

function holds(stored: Stored, what: Deletable): boolean {
  if (what.type === 'row') return stored.rows.some((row) => sameRow(row, what.row));
  if (what.type === 'note')
    return stored.rows.some(({ place, id }) => place === what.place && id === what.id);
  return stored.things.some(
    ({ kind, name }) => kind === what.thing.kind && name === what.thing.name,
  );
}

/** Words of a note that a hidden page left beside the database. */
function holdsCopy({ unacked }: Doors, what: Deletable): boolean {
  if (what.type !== 'note' || what.place !== 'device') return false;
  const copies = unacked.read();
  return copies.ok && copies.value.some(({ drafts }) => drafts.some(({ id }) => id === what.id));
}

/** Whether a thing says where notes stay: it goes only with that answer, or with everything. */
export const isChoice = ({ kind, name }: Pick<StoredThing, 'kind' | 'name'>): boolean =>
  name === DATABASE && (kind === 'database' || kind === 'device' || kind === 'tab');

/**
 * Deletes one thing and reads the browser again.
 * @returns Whether the second reading found nothing of it.
 */
export async function deleteStored(needs: Needs, what: Deletable): Promise<boolean> {
  if (what.type === 'thing' && isChoice(what.thing)) return false;
  const removed =
    what.type === 'note'
      ? await removeNote(needs, what.place, what.id)
      : what.type === 'row'
        ? await removeRow(needs, what.row)
        : await removeThing(needs, what.thing);
  const after = await readStored(needs.doors, needs.now);
  return removed && !after.unread && !holds(after, what) && !holdsCopy(needs.doors, what);
}
