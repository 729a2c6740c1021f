import type { StoreApi } from 'zustand/vanilla';
import { asideKey } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { noShards, type Shards, withShards } from '../notebook/shards';
import type { Exchange } from '../notebook/exchange';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { createBackoff } from './backoff';
import type { Changes } from './changes';
import { createDeviceKeeper } from './device-keeper';
import { finishErasing } from './erasing';
import type { Keeper } from './keeper';
import type { Memory } from './memory';
import type { Notices } from './notices';
import { chosenPlace } from './place';
import { createExchanging, type Undo } from './exchanging';
import type { CopyOffer, JournalStatus, KeptMode, Mark, TroubleReason } from './status';
import { createTabKeeper } from './tab-keeper';

type Done = Promise<Result<void, TroubleReason>>;

/** Which keeper has the words now, and the ways from one to another. */
export type Keeping = {
  /** Finds the place chosen on an earlier visit and loads from it. */
  begin(): Done;
  /** Moves to a place: written and confirmed there first, erased here after. */
  move(mode: KeptMode): Done;
  /** Lets go of every keeper; words stay in memory. */
  detach(): void;
  eraseNow(): void;
  changed(changes: Changes): void;
  /** Removes records, and answers set aside (by `asideKey`), whether memory holds them or not. False while what is kept has not been read. */
  remove(keys: readonly string[], asides: readonly string[]): boolean;
  hidden(): void;
  left(): void;
  shown(): void;
  heard(message: unknown): void;
  editing(key: string | null): void;
  settle(): Done;
  /** Makes a change of many records, all of it or nothing; gives back what undoes it. */
  exchange(change: Exchange): Promise<Result<Undo, TroubleReason>>;
  /** Puts back from the second copy what is not here. Gives how many records that was. */
  putBackCopy(): Promise<Result<number, TroubleReason>>;
  /** Goes on without what went missing. */
  goOn(): Promise<void>;
};

type Needs = {
  readonly memory: Memory;
  readonly doors: Doors;
  readonly status: StoreApi<JournalStatus>;
  readonly notices: Notices;
  readonly now: () => number;
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

/** Makes the part of the journal that knows where words go. */
export function createKeeping({ memory, doors, status, notices, now, inTurn }: Needs): Keeping {
  /** Those that have loaded and are told every change: two of them while words move. */
  const writers = new Set<Keeper>();
  let current: Keeper | null = null;
  /** Goes up when all is let go: work begun before then must not go on. */
  let run = 0;

  const loaded = (): boolean => current !== null && writers.has(current);

  /** What could be read although nothing can be written: it is on the disk, and so it is kept. */
  let glimpsed = new Set<NotebookRecord>();

  const marksNow = (): Shards<Mark> => {
    const { mode, phase } = status.getState();
    if (current && loaded()) return current.marks();
    if (mode === 'unasked' || mode === 'none') return noShards<Mark>();
    const mark: Mark = phase === 'starting' ? 'writing' : 'failed';
    // Taken out of memory, and still on the disk, where nothing can be written.
    const left = [...glimpsed].map(recordKey).filter((key) => memory.recordOf(key) === null);
    return withShards(noShards<Mark>(), [
      ...memory
        .records()
        .map((record) => [recordKey(record), glimpsed.has(record) ? 'kept' : mark] as const),
      ...left.map((key) => [key, 'failed'] as const),
    ]);
  };

  const publish = (): void => notices.set({ marks: marksNow() });

  const detach = (): void => {
    run += 1;
    for (const keeper of writers) keeper.stop();
    current?.stop();
    writers.clear();
    loading.stop();
    current = null;
    glimpsed = new Set();
    notices.set({ ...notices.none, mode: 'unasked' });
  };

  const make = (mode: Keeper['mode']): Keeper => {
    const isCurrent = (): boolean => current === keeper;
    const news = {
      marked: () => isCurrent() && publish(),
      troubled: (reason: TroubleReason | null) => isCurrent() && notices.trouble(reason),
      found: (copy: CopyOffer | null, unreadable: number) =>
        isCurrent() && notices.set({ copy, unreadable }),
      gone: () => isCurrent() && detach(),
    };
    const needs = { doors, memory, news, now };
    const keeper = mode === 'device' ? createDeviceKeeper(needs) : createTabKeeper(needs);
    return keeper;
  };

  /** Loads, merges, then writes what memory has more: in this order, so that nothing unread is written over. */
  const attach = async (keeper: Keeper, wanted: () => boolean): Done => {
    const found = await keeper.load();
    if (!found.ok) return found;
    if (!wanted()) return err('blocked');
    const more = memory.merge(found.value);
    writers.add(keeper);
    for (const record of more.records) keeper.write(record);
    if (more.aside.length > 0) keeper.setAside(more.aside, []);
    return ok(undefined);
  };

  const glimpse = async (keeper: Keeper, reason: TroubleReason): Promise<void> => {
    const seen = await keeper.glimpse(reason);
    if (current !== keeper || seen.records.length === 0) return;
    memory.merge(seen);
    glimpsed = new Set(seen.records);
  };

  const load = async (): Done => {
    const keeper = current;
    if (!keeper) return ok(undefined);
    const attached = await attach(keeper, () => current === keeper);
    if (current !== keeper) return ok(undefined);
    notices.set({ phase: 'ready' });
    if (attached.ok) {
      loading.rest();
      notices.trouble(null);
    } else {
      notices.trouble(attached.error);
      await glimpse(keeper, attached.error);
      // A newer version's database does not become older by waiting.
      if (attached.error !== 'newer') loading.again();
    }
    publish();
    return attached;
  };

  const loading = createBackoff(doors.after, () => void inTurn(load));

  const fill = async (keeper: Keeper): Done => {
    const mine = run;
    const wanted = (): boolean => run === mine;
    const finished = keeper.mode === 'device' ? await finishErasing(doors) : ok(false);
    if (!finished.ok) return finished;
    const attached = await attach(keeper, wanted);
    if (!attached.ok) return attached;
    const confirmed = await keeper.confirm();
    return wanted() ? confirmed : err('blocked');
  };

  const leave = async (old: Keeper): Done => {
    writers.delete(old);
    const erased = await old.erase();
    if (!erased.ok || old.mode === 'tab') return erased;
    const offline = await doors.inventory.eraseOffline();
    return offline.ok ? offline : err('blocked');
  };

  const hidden = (): void => {
    const unmerged = loaded() ? [] : memory.records().filter((one) => !glimpsed.has(one));
    current?.hidden(unmerged);
  };

  return {
    begin: async () => {
      const mine = run;
      const finished = await finishErasing(doors);
      const mode = await chosenPlace(doors);
      if (run !== mine) return ok(undefined);
      if (!finished.ok) notices.trouble(finished.error);
      if (!finished.ok || mode === 'unasked') {
        notices.set({ phase: 'ready' });
        return finished.ok ? ok(undefined) : finished;
      }
      current = make(mode);
      notices.set({ mode });
      publish();
      return load();
    },
    move: async (mode) => {
      if (mode === status.getState().mode) return current && !loaded() ? load() : ok(undefined);
      const next = mode === 'none' ? null : make(mode);
      const filled = next ? await fill(next) : ok(undefined);
      if (next && !filled.ok) {
        writers.delete(next);
        await next.abandon();
        // Where words are kept already they go on being kept: the caller says what failed.
        if (!current) notices.trouble(filled.error);
        return filled;
      }
      const old = current;
      current = next;
      loading.stop();
      notices.set({ mode, phase: 'ready', trouble: null, copy: null, unreadable: 0 });
      publish();
      const left = old ? await leave(old) : ok(undefined);
      // The words are where they were asked to be; only the old copy is not gone yet.
      if (!left.ok) notices.trouble('behind');
      return ok(undefined);
    },
    detach,
    eraseNow: () => {
      for (const keeper of new Set([...writers, ...(current ? [current] : [])])) keeper.eraseNow();
      detach();
    },
    changed: ({ written, removed, asideWritten, asideRemoved }) => {
      for (const keeper of writers) {
        for (const record of written) keeper.write(record);
        if (removed.length > 0) keeper.remove(removed);
        if (asideWritten.length + asideRemoved.length > 0)
          keeper.setAside(asideWritten, asideRemoved);
      }
      if (writers.size === 0) publish();
    },
    remove: (keys, asides) => {
      if (!loaded()) return false;
      const under = memory.asides().filter(({ answer }) => keys.includes(recordKey(answer)));
      const dropped = [...asides, ...under.map(asideKey)];
      memory.drop(keys);
      memory.exchange({ put: [], forget: [], aside: [], dropAside: dropped });
      for (const keeper of writers) {
        if (keys.length > 0) keeper.remove(keys);
        if (dropped.length > 0) keeper.setAside([], dropped);
      }
      return true;
    },
    hidden,
    left: () => {
      hidden();
      current?.left();
    },
    shown: () => {
      if (loaded()) current?.shown();
    },
    heard: (message) => current?.heard(message),
    editing: (key) => current?.editing(key),
    settle: async () => current?.settle() ?? ok(undefined),
    ...createExchanging({ memory, publish, keeper: () => current, loaded }),
    putBackCopy: async () => {
      const keeper = current;
      const copy = await keeper?.copy();
      if (!keeper || !copy) return err('blocked');
      const here = new Set(memory.records().map(recordKey));
      const back = copy.records.filter((record) => !here.has(recordKey(record)));
      memory.change({ put: back, forget: [], aside: copy.aside, dropAside: [] });
      publish();
      notices.set({ copy: null });
      if (!loaded()) return ok(back.length);
      const settled = await keeper.settle();
      if (!settled.ok) return settled;
      await keeper.answered();
      notices.set({ trouble: null });
      return ok(back.length);
    },
    goOn: async () => {
      notices.set({ trouble: null, copy: null });
      if (loaded()) await current?.answered();
    },
  };
}
