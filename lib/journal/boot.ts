import { type NotebookRecord, recordKey } from '../notebook/records';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { keepCopies } from './copies';
import { reasonOf } from './keeper';
import { FOLD_RULES, readBody } from './reading';
import type { TroubleReason } from './status';

/** What the device held, ready for the notebook. */
export type Booted = {
  readonly records: readonly NotebookRecord[];
  /** The revision at rest of each record, readable or not. */
  readonly revisions: ReadonlyMap<string, number>;
  /** Whether there is a marker beside the database. */
  readonly noted: boolean;
  /** Whether there was nothing at all, and no marker. */
  readonly empty: boolean;
  /** Whether there is less than the marker says there was. */
  readonly lost: boolean;
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
 * gone tabs are folded, then everything is read; a draft typed later than its record stands for it, even one
 * of a tab that still seems open: after a reload the old page's lock may outlive it by a moment.
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

  const { records: kept, drafts, rows } = contents.value;
  const newest = new Map<string, NotebookRecord>();
  for (const { id, body } of [...kept, ...drafts]) {
    const record = readBody(id, body, now);
    const before = newest.get(id);
    if (record && (!before || record.at >= before.at)) newest.set(recordKey(record), record);
  }
  const read = marker.read();
  const note = read.ok ? read.value : null;
  return ok({
    records: [...newest.values()],
    revisions: new Map(kept.map(({ id, rev }) => [id, rev])),
    noted: note !== null,
    empty: rows === 0 && note === null,
    lost: note !== null && note.count > rows,
    others: others.value,
  });
}
