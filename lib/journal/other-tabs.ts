import { recordKey } from '../notebook/records';
import type { Doors } from '../storage/doors';
import type { Kept } from '../storage/rows';
import type { Lines } from './lines';
import type { Memory } from './memory';
import { readAside, readBody } from './reading';

/** Brings in what other tabs keep, without touching what is being written here. */
export type OtherTabs = {
  /** Takes rows that are at rest now. */
  take(rows: readonly Kept[]): void;
  /** Reads these records again and takes them, with what is set aside under them. */
  reread(ids: readonly string[]): Promise<void>;
  /** Reads again what is set aside under these records. */
  rereadAside(ids: readonly string[]): Promise<void>;
  /** Reads these records again and takes them even if they are older than those here, or gone. */
  replace(ids: readonly string[]): Promise<void>;
  /**
   * Drops records which the reader dropped in another tab.
   * @returns Those that are being written here: their drafts went too, so they must be written again.
   */
  drop(ids: readonly string[]): readonly string[];
  /** Says which record the cursor is in. */
  editing(key: string | null): void;
  stop(): void;
};

type Needs = {
  readonly doors: Doors;
  readonly lines: Lines;
  readonly memory: Memory;
  /** Told the keys of records taken as they are at rest. */
  readonly taken: (keys: ReadonlySet<string>) => void;
  /** Whether an answer set aside here is not yet on the disk, or not yet gone from it. */
  readonly isAsidePending: (key: string) => boolean;
  readonly now: () => number;
};

const RECENT = 2_000;

/** Makes the refreshing of one tab. */
export function createOtherTabs({
  doors: { device, after },
  lines,
  memory,
  taken: tell,
  isAsidePending,
  now,
}: Needs): OtherTabs {
  const missed = new Set<string>();
  const left = new Map<string, number>();
  let cursor: string | null = null;
  let waiting: (() => void) | null = null;
  let stopped = false;

  const beingWritten = (key: string): boolean => {
    const { pending, unfolded, touched } = lines.of(key);
    return pending !== null || unfolded || now() - touched < RECENT;
  };

  const busy = (key: string): boolean =>
    beingWritten(key) ||
    cursor === key ||
    now() - (left.get(key) ?? Number.NEGATIVE_INFINITY) < RECENT;

  const lookAgain = (): void => {
    if (missed.size === 0 || stopped) return;
    waiting ??= after(RECENT, () => {
      waiting = null;
      void reread([...missed]);
    });
  };

  const take: OtherTabs['take'] = (rows) => {
    // What was read before an erasing must not come back after it.
    if (stopped) return;
    const free = rows.filter(({ id }) => !busy(id));
    for (const { id } of rows) missed.add(id);
    for (const { id } of free) missed.delete(id);
    const read = free.flatMap(({ id, rev, body }) => {
      const record = readBody(id, body, now());
      return record ? [{ rev, record }] : [];
    });
    const taken = memory.refresh(read.map(({ record }) => record));
    for (const { rev, record } of read) {
      // The base moves only with the words: it says what the words here were derived from.
      if (taken.has(recordKey(record))) lines.of(recordKey(record)).base = rev;
    }
    if (taken.size > 0) tell(taken);
    lookAgain();
  };

  const rereadAside: OtherTabs['rereadAside'] = async (ids) => {
    const rows = await device.versionsOf(ids);
    if (!rows.ok || stopped) return;
    const found = rows.value.flatMap((row) => readAside(row) ?? []);
    memory.setAside(ids, found, isAsidePending);
  };

  const reread: OtherTabs['reread'] = async (ids) => {
    const rows = await device.read(ids);
    if (rows.ok) take(rows.value);
    await rereadAside(ids);
  };

  const replace: OtherTabs['replace'] = async (ids) => {
    const rows = await device.read(ids);
    if (!rows.ok || stopped) return;
    // Only now: the reader may have begun to write meanwhile.
    const free = ids.filter((id) => !busy(id));
    // What is being written here was derived from words whose revision may come again for other words.
    for (const id of ids) if (!free.includes(id)) lines.of(id).base = 0;
    const read = rows.value.flatMap(({ id, rev, body }) => {
      const record = free.includes(id) ? readBody(id, body, now()) : null;
      return record ? [{ id, rev, record }] : [];
    });
    const there = new Set(rows.value.map(({ id }) => id));
    const forget = free.filter((id) => !there.has(id));
    memory.exchange({ put: read.map(({ record }) => record), forget, aside: [], dropAside: [] });
    for (const id of forget) lines.drop(id);
    for (const { id, rev } of read) lines.of(id).base = rev;
    tell(new Set(read.map(({ id }) => id)));
    await rereadAside(ids);
  };

  return {
    take,
    reread,
    rereadAside,
    replace,
    drop: (ids) => {
      const written = ids.filter(beingWritten);
      for (const id of ids) lines.drop(id);
      memory.drop(ids.filter((id) => !written.includes(id)));
      return written;
    },
    editing: (key) => {
      if (cursor !== null && cursor !== key) left.set(cursor, now());
      cursor = key;
      lookAgain();
    },
    stop: () => {
      stopped = true;
      waiting?.();
    },
  };
}
