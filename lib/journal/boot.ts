import { recordKey } from '../notebook/records';
import { isOlder } from '../notebook/saved';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { keepCopies } from './copies';
import { reasonOf } from './keeper';
import { FOLD_RULES, type Meaning, readContents } from './reading';
import type { TroubleReason } from './status';

/** What the device held, ready for the notebook. */
export type Booted = Meaning & {
  /** The revision at rest of each record, readable or not. */
  readonly revisions: ReadonlyMap<string, number>;
  /** Whether there is a marker beside the database. */
  readonly noted: boolean;
  /** Whether there was nothing at all, and no marker. */
  readonly empty: boolean;
  /** How many records there were once that are there no more: the marker counts them. 0 for none. */
  readonly lost: number;
  /** How many rows this version cannot read. */
  readonly unreadable: number;
  /** Whether any record has the form of an older version. */
  readonly older: boolean;
  /** Whether drafts of other tabs were left alone because those tabs seem to be open. */
  readonly others: boolean;
};

/**
 * Brings to rest the drafts of tabs that are gone. Harmless for one that is not: a tab never conflicts with itself.
 * @returns Whether drafts of other open tabs remain, or that the device could not be read.
 */
export async function foldOfGoneTabs({
  device,
  tabs,
}: Doors): Promise<Result<boolean, TroubleReason>> {
  const contents = await device.load();
  if (!contents.ok) return err(reasonOf(contents.error));
  const live = await tabs.live();
  const gone = contents.value.drafts.filter(({ tab }) => !live.has(tab));
  if (gone.length > 0) {
    const folded = await device.fold(gone, FOLD_RULES);
    // What could not be folded is still a draft, and is read as one.
    if (folded.ok) tabs.send({ type: 'folded', ids: gone.map(({ id }) => id) });
  }
  return ok(contents.value.drafts.some(({ tab }) => tab !== tabs.id && live.has(tab)));
}

/**
 * Reads the device. First the last words of hidden pages are put back among the drafts, then the drafts of
 * gone tabs are folded, then everything is read.
 */
export async function boot(doors: Doors, now: number): Promise<Result<Booted, TroubleReason>> {
  const { device, marker } = doors;
  const opened = await device.open();
  if (!opened.ok) return err(reasonOf(opened.error));
  await keepCopies(doors);
  const others = await foldOfGoneTabs(doors);
  if (!others.ok) return others;
  const contents = await device.load();
  if (!contents.ok) return err(reasonOf(contents.error));

  const { records: kept, drafts, versions, rows } = contents.value;
  const meaning = readContents(contents.value, now);
  const readable = new Set<string>(meaning.records.map(recordKey));
  const bodies = [...kept, ...drafts];
  // A draft of a record that is there as well is not a second note.
  const notes = new Set(bodies.map(({ id }) => id)).size + rows - bodies.length;
  const read = marker.read();
  const note = read.ok ? read.value : null;
  return ok({
    ...meaning,
    revisions: new Map(kept.map(({ id, rev }) => [id, rev])),
    noted: note !== null,
    empty: rows === 0 && versions.length === 0 && note === null,
    lost: note === null ? 0 : Math.max(note.missing ?? 0, note.count - notes),
    unreadable: rows - bodies.filter(({ id }) => readable.has(id)).length,
    older: bodies.some(({ body }) => isOlder(body)),
    others: others.value,
  });
}
