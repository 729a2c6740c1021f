import { type NotebookRecord, recordKey } from '../notebook/records';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { boot, foldOfGoneTabs } from './boot';
import { createCopying } from './copying';
import { exchangeOnDevice } from './device-exchange';
import { ERASING } from './erasing';
import { type Keeper, type KeeperNews, reasonOf } from './keeper';
import { createLines } from './lines';
import { createMarking } from './marking';
import type { Memory } from './memory';
import { readMessage } from './messages';
import { createOtherTabs } from './other-tabs';
import { type Meaning, readAside, readContents } from './reading';
import { createRefilling } from './refilling';
import { createResting } from './resting';
import type { TroubleReason } from './status';
import { besideNew } from './written-anew';
import { createWriting } from './writing';

type Needs = {
  readonly doors: Doors;
  readonly memory: Memory;
  readonly news: KeeperNews;
  readonly now: () => number;
};

const LOOK_AGAIN = 3_000;

/**
 * Makes a keeper for this device: every change is a draft in the database within the task that made it, and
 * comes to rest after a pause.
 */
export function createDeviceKeeper({ doors, memory, news, now }: Needs): Keeper {
  const { device, unacked, tabs, after } = doors;
  const lines = createLines();
  const copying = createCopying({ doors, now });
  const marking = createMarking(doors.marker, now);
  const writing = createWriting({
    ...{ doors, lines, news, copying, now },
    counted: marking.fewer,
    erased: marking.erasedElsewhere,
    gone: () => gone(),
  });
  const others = createOtherTabs({
    doors,
    lines,
    memory,
    now,
    isAsidePending: writing.isAsidePending,
    taken: (keys) => {
      writing.mark([...keys], 'kept');
      news.marked();
    },
  });
  let empty = false;
  let forget: () => void = () => undefined;

  const resting = createResting({
    doors,
    lines,
    others: others.take,
    aside: (rows) => memory.addAside(rows.flatMap((row) => readAside(row) ?? [])),
    counted: (count) => {
      if (marking.erasing()) return gone();
      marking.note(count);
      copying.makeWhenDue();
    },
  });

  const stop = (): void => {
    writing.stop();
    resting.stop();
    others.stop();
    refilling.stop();
    copying.hold();
    copying.stop();
    forget();
    device.onLost(() => undefined);
    device.close();
  };

  const gone = (): void => {
    stop();
    // A copy on its way from here may have come after the erasing.
    if (copying.isMaking()) void copying.clear();
    news.gone();
  };

  const write = (record: NotebookRecord): void => {
    writing.write(record);
    resting.afterPause(recordKey(record));
  };

  const refilling = createRefilling({
    ...{ doors, memory, lines, writing, news, write, gone },
    erased: marking.erasedElsewhere,
  });

  const sweep = async (): Promise<void> => {
    const remain = await foldOfGoneTabs(doors);
    if (remain.ok && remain.value) forget = after(LOOK_AGAIN, () => void sweep());
  };

  let wasHere: ReadonlySet<string> | null = null;

  /** The copy, with answers beside those that were written anew since the loss. */
  const copy = async (): Promise<Meaning | null> => {
    const [found, known] = [await copying.newest(), wasHere];
    if (!found || !known) return found;
    const beside = besideNew(found.records, (key) => known.has(key), memory.recordOf);
    return { records: found.records, aside: [...found.aside, ...beside] };
  };

  /** Offers a copy that holds records which are not here. */
  const offerCopy = async (here: ReadonlySet<string>, unreadable: number): Promise<void> => {
    wasHere = here;
    const copy = await copying.newest();
    const more = copy?.records.filter((record) => !here.has(recordKey(record))) ?? [];
    const offer = copy && more.length > 0 ? { at: copy.at, count: more.length } : null;
    news.found(offer, unreadable);
  };

  const settle = async (): Promise<Result<void, TroubleReason>> => {
    const folded = resting.fold(lines.unfolded());
    const drained = await writing.drained();
    return drained.ok ? folded : drained;
  };

  const erase = async (): Promise<Result<void, TroubleReason>> => {
    const begun = doors.marker.write(ERASING);
    stop();
    tabs.send({ type: 'erased', everything: false });
    const erased = await device.eraseAll();
    const cleared = await copying.clear();
    const unsent = unacked.removeAll();
    if (!erased.ok) return err(reasonOf(erased.error));
    if (!cleared.ok) return cleared;
    if (begun.ok && !(unsent.ok && doors.marker.remove().ok)) return err('blocked');
    return ok(undefined);
  };

  return {
    mode: 'device',
    load: async () => {
      device.onLost((because) => {
        if (because === 'erased') return gone();
        if (because === 'newer') news.troubled('newer');
        else void refilling.begin();
      });
      await tabs.hold();
      const booted = await boot(doors, now());
      if (!booted.ok) return booted;
      const { records, aside, revisions, lost, unreadable, older, others: remain } = booted.value;
      ({ empty } = booted.value);
      marking.begin(booted.value);
      // Before anything is written in the form of this version.
      if (older) await copying.make('before');
      for (const [key, rev] of revisions) lines.of(key).base = rev;
      writing.mark(records.map(recordKey), 'kept');
      if (lost > 0) news.troubled('lost');
      if (lost > 0 || unreadable > 0) {
        copying.hold();
        void offerCopy(new Set(records.map(recordKey)), unreadable);
      } else {
        if (booted.value.noted) void copying.follow();
        copying.makeWhenDue();
      }
      if (remain) forget = after(LOOK_AGAIN, () => void sweep());
      return ok({ records, aside });
    },
    glimpse: async (reason) => {
      const seen = reason === 'newer' ? await device.peek() : err(reason);
      const meaning = seen.ok ? readContents(seen.value, now()) : { records: [], aside: [] };
      const keys = meaning.records.map(recordKey);
      writing.mark(keys, 'kept');
      const unreadable = seen.ok ? Math.max(0, seen.value.rows - keys.length) : 0;
      void offerCopy(new Set(keys), unreadable);
      return meaning;
    },
    write,
    remove: writing.remove,
    setAside: writing.setAside,
    exchange: async (change) => {
      const settled = await settle();
      if (!settled.ok) return settled;
      const copied = await copying.make('before');
      if (!copied.ok) return copied;
      return exchangeOnDevice(change, {
        doors,
        lines,
        changed: (kept, dropped) => {
          writing.mark(kept, 'kept');
          writing.mark(dropped, null);
          news.marked();
        },
        takenBack: async (ids, aside) => {
          // Fewer records than the marker counts would be called a loss at the next visit.
          const contents = await device.load();
          if (contents.ok) marking.note(contents.value.records.length);
          await copying.forget(ids, aside);
        },
      });
    },
    confirm: async () => {
      const drained = await writing.drained();
      if (!drained.ok) return drained;
      const claimed = await device.claim();
      const folded = await resting.fold(lines.unfolded());
      if (!folded.ok) return folded;
      const contents = await device.load();
      if (!contents.ok) return err(reasonOf(contents.error));
      const marked = marking.note(contents.value.records.length);
      // One of the two is enough for the next visit to find its way back.
      return claimed.ok ? ok(undefined) : marked;
    },
    marks: writing.marks,
    editing: others.editing,
    settle,
    copy,
    answered: async () => {
      const contents = await device.load();
      if (contents.ok) marking.answered(contents.value.records.length);
      copying.resume();
      copying.makeWhenDue();
    },
    hidden: (unmerged) => {
      writing.copyUnconfirmed(unmerged.map(writing.draftOf));
    },
    left: device.letGo,
    shown: () => {
      if (marking.erasedElsewhere()) return gone();
      void sweep();
      void device.load().then((contents) => {
        if (contents.ok) others.take(contents.value.records.filter(({ tab }) => tab !== tabs.id));
      });
    },
    heard: (message) => {
      const read = readMessage(message);
      if (read?.type === 'folded') void others.reread(read.ids);
      if (read?.type === 'aside') void others.rereadAside(read.ids);
      if (read?.type === 'replaced') void others.replace(read.ids);
      if (read?.type === 'removed') {
        void copying.forget(read.ids, []);
        for (const key of others.drop(read.ids)) {
          const record = memory.recordOf(key);
          if (record) write(record);
          else writing.mark([key], null);
        }
      }
      if (read?.type === 'erased') gone();
    },
    abandon: async () => {
      if (empty) await erase();
      else stop();
    },
    erase,
    eraseNow: () => {
      doors.marker.write(ERASING);
      tabs.send({ type: 'erased', everything: true });
      device.clearNow();
      void copying.clear();
      unacked.removeAll();
      stop();
    },
    stop,
  };
}
