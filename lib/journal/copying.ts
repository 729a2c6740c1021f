import * as v from 'valibot';
import { currentVersion } from '../notebook/migrations';
import { err, ok, type Result } from '../result';
import type { CopyPlace } from '../storage/copies';
import type { Doors } from '../storage/doors';
import { contentsOf } from '../storage/reading-rows';
import type { AsideName, RawRows } from '../storage/rows';
import { reasonOf } from './keeper';
import { type Meaning, readContents } from './reading';
import type { TroubleReason } from './status';

/** A second copy of the notes as it was made, and when (milliseconds since 1970). */
export type Copy = Meaning & { readonly at: number };

/** The making and reading of second copies. */
export type Copying = {
  /** Makes a copy of what the database holds; none of an empty one. */
  make(place: CopyPlace): Promise<Result<void, TroubleReason>>;
  /** Makes the latest copy anew when the last one is old. */
  makeWhenDue(): void;
  /** What the copies hold together: one made after a loss holds less than the one before it. Null for nothing. */
  newest(): Promise<Copy | null>;
  /** Takes records (by id), or answers set aside, out of every copy: what a reader has dropped must not come back. */
  forget(ids: readonly string[], aside: readonly AsideName[]): Promise<Result<void, TroubleReason>>;
  /**
   * Takes out of every copy the notes that the database has no more. Only where nothing is missing there: then
   * the reader has dropped them, and a page was closed before the copies were told.
   */
  follow(): Promise<void>;
  /** Makes no more copies by itself: the last one may be all there is. Until `resume`. */
  hold(): void;
  resume(): void;
  /** Makes no copy any more, not even one that is on its way, as far as it can still be called off. */
  stop(): void;
  /** Whether a copy is being written at this moment. */
  isMaking(): boolean;
  /** Removes every copy, after those that are on their way. */
  clear(): Promise<Result<void, TroubleReason>>;
};

type Needs = { readonly doors: Doors; readonly now: () => number };

/** Milliseconds between one copy and the next while a page is open. */
const EVERY = 15 * 60_000;

const PLACES = ['day', 'before'] as const;

const integer = v.pipe(v.number(), v.safeInteger());
const rows = v.array(v.unknown());
const shape = v.object({ v: integer, at: integer, records: rows, drafts: rows, versions: rows });

function fromText(text: string | null): v.InferOutput<typeof shape> | null {
  try {
    const read = v.safeParse(shape, JSON.parse(text ?? ''));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

const named = v.object({
  id: v.string(),
  tab: v.optional(v.string()),
  at: v.optional(integer),
});

function nameOf(row: unknown): Partial<v.InferOutput<typeof named>> {
  const read = v.safeParse(named, row);
  return read.success ? read.output : {};
}

/** Makes the part of the journal that keeps a second copy. Rows are copied as they stand, in whatever version. */
export function createCopying({ doors: { copies, device }, now }: Needs): Copying {
  let last = Number.NEGATIVE_INFINITY;
  let held = false;
  let stopped = false;
  let making = false;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  };

  const write = async (place: CopyPlace, rows: RawRows): Promise<Result<void, TroubleReason>> => {
    const { records, drafts, versions } = rows;
    const text = JSON.stringify({ v: currentVersion(), at: now(), records, drafts, versions });
    making = true;
    const written = await copies.write(place, text);
    making = false;
    return written.ok ? written : err(reasonOf(written.error));
  };

  const make: Copying['make'] = (place) =>
    inTurn(async () => {
      const rows = await device.raw();
      if (!rows.ok) return err(reasonOf(rows.error));
      // Read before an erasing, and not to come back after it.
      if (stopped) return err('blocked');
      const { records, drafts, versions } = rows.value;
      if (records.length + drafts.length + versions.length === 0) return ok(undefined);
      if (place === 'day') last = now();
      return write(place, rows.value);
    });

  const readAll = async () => {
    const texts = await Promise.all(PLACES.map((place) => copies.read(place)));
    return texts.flatMap((text, index) => {
      const [copy, place] = [fromText(text.ok ? text.value : null), PLACES[index]];
      return copy && place ? [{ place, copy }] : [];
    });
  };

  /** Leaves in each copy only what stays, in records and drafts and among what was set aside. */
  const thin = async (
    stays: (row: unknown) => boolean,
    staysAside: (row: unknown) => boolean,
  ): Promise<Result<void, TroubleReason>> => {
    for (const { place, copy } of await readAll()) {
      const records = copy.records.filter(stays);
      const drafts = copy.drafts.filter(stays);
      const versions = copy.versions.filter(staysAside);
      const before = copy.records.length + copy.drafts.length + copy.versions.length;
      if (records.length + drafts.length + versions.length === before) continue;
      const text = JSON.stringify({ ...copy, records, drafts, versions });
      const written = await copies.write(place, text);
      if (!written.ok) return err(reasonOf(written.error));
    }
    return ok(undefined);
  };

  return {
    make,
    makeWhenDue: () => {
      if (!held && now() - last >= EVERY) void make('day');
    },
    newest: () =>
      inTurn(async () => {
        const found = (await readAll()).map(({ copy }) => copy);
        const { records, aside } = readContents(
          contentsOf({
            records: found.flatMap((copy) => copy.records),
            drafts: found.flatMap((copy) => copy.drafts),
            versions: found.flatMap((copy) => copy.versions),
          }),
          now(),
        );
        if (records.length + aside.length === 0) return null;
        return { at: Math.max(...found.map(({ at }) => at)), records, aside };
      }),
    forget: (ids, aside) => {
      const gone = new Set(ids);
      const dropped = new Set(aside.map((name) => JSON.stringify(name)));
      const stays = (row: unknown): boolean => !gone.has(nameOf(row).id ?? '');
      const isDropped = (row: unknown): boolean => {
        const { id, tab, at } = nameOf(row);
        return dropped.has(JSON.stringify([id, tab, at]));
      };
      return inTurn(() => thin(stays, (row) => stays(row) && !isDropped(row)));
    },
    follow: () =>
      inTurn(async () => {
        const rows = await device.raw();
        if (!rows.ok || stopped) return;
        const { records, drafts, versions } = rows.value;
        const there = new Set([...records, ...drafts, ...versions].map((row) => nameOf(row).id));
        const stays = (row: unknown): boolean => there.has(nameOf(row).id);
        await thin(stays, stays);
      }),
    hold: () => {
      held = true;
    },
    isMaking: () => making,
    stop: () => {
      stopped = true;
    },
    clear: () =>
      inTurn(async () => {
        const cleared = await copies.clear();
        return cleared.ok ? cleared : err(reasonOf(cleared.error));
      }),
    resume: () => {
      held = false;
      last = Number.NEGATIVE_INFINITY;
    },
  };
}
