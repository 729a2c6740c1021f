import { type NotebookRecord, recordKey } from '../notebook/records';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { boot, foldOfGoneTabs } from './boot';
import { ERASING } from './erasing';
import { type Keeper, type KeeperNews, reasonOf } from './keeper';
import { createLines } from './lines';
import type { Memory } from './memory';
import { readMessage } from './messages';
import { createOtherTabs } from './other-tabs';
import { createResting } from './resting';
import type { TroubleReason } from './status';
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
  const { device, unacked, marker, tabs, after } = doors;
  const lines = createLines();
  const writing = createWriting({ doors, lines, news, now });
  const others = createOtherTabs({
    doors,
    lines,
    memory,
    now,
    taken: (keys) => {
      for (const key of keys) writing.marks.set(key, 'kept');
      news.marked();
    },
  });
  let noted = false;
  let empty = false;
  let forget: () => void = () => undefined;
  let refillLater: () => void = () => undefined;

  const note = (count: number): Result<void, TroubleReason> => {
    const written = marker.write({ mode: 'device', count, lastAt: now() });
    noted = written.ok;
    return written.ok ? written : err(reasonOf(written.error));
  };

  const resting = createResting({ doors, lines, others: others.take, counted: note });

  const stop = (): void => {
    writing.stop();
    resting.stop();
    others.stop();
    forget();
    refillLater();
    device.onLost(() => undefined);
    device.close();
  };

  const gone = (): void => {
    stop();
    news.gone();
  };

  /** Where another tab could not say that it erased this place, the marker's absence does. */
  const erasedElsewhere = (): boolean => {
    const read = marker.read();
    return noted && read.ok && read.value?.mode !== 'device';
  };

  const write = (record: NotebookRecord): void => {
    writing.write(record);
    resting.afterPause(recordKey(record));
  };

  /**
   * A browser that closes the connection may have removed the database under the open page: what it no longer
   * holds is written again from memory, and nothing is called kept until that is known.
   */
  const refill = async (): Promise<void> => {
    if (erasedElsewhere()) return gone();
    for (const [key, mark] of writing.marks) if (mark === 'kept') writing.marks.set(key, 'writing');
    news.marked();
    const opened = await device.open();
    const contents = opened.ok ? await device.load() : opened;
    if (!contents.ok) {
      news.troubled(reasonOf(contents.error));
      refillLater = after(LOOK_AGAIN, () => void refill());
      return;
    }
    const held = new Set([...contents.value.records, ...contents.value.drafts].map(({ id }) => id));
    for (const record of memory.records()) {
      const key = recordKey(record);
      if (lines.of(key).pending) continue;
      if (held.has(key)) writing.marks.set(key, 'kept');
      else write(record);
    }
    if (lines.pending().length === 0) news.troubled(null);
    news.marked();
  };

  const sweep = async (): Promise<void> => {
    const remain = await foldOfGoneTabs(doors);
    if (remain.ok && remain.value) forget = after(LOOK_AGAIN, () => void sweep());
  };

  const erase = async (): Promise<Result<void, TroubleReason>> => {
    const begun = marker.write(ERASING);
    stop();
    tabs.send({ type: 'erased', everything: false });
    const erased = await device.eraseAll();
    const copies = unacked.removeAll();
    if (!erased.ok) return err(reasonOf(erased.error));
    if (begun.ok && !(copies.ok && marker.remove().ok)) return err('blocked');
    return ok(undefined);
  };

  return {
    mode: 'device',
    load: async () => {
      device.onLost((because) => {
        if (because === 'erased') return gone();
        if (because === 'newer') news.troubled('newer');
        else void refill();
      });
      await tabs.hold();
      const booted = await boot(doors, now());
      if (!booted.ok) return booted;
      const { records, revisions, lost, others: remain } = booted.value;
      ({ noted, empty } = booted.value);
      for (const [key, rev] of revisions) lines.of(key).base = rev;
      for (const record of records) writing.marks.set(recordKey(record), 'kept');
      if (lost) news.troubled('lost');
      if (remain) forget = after(LOOK_AGAIN, () => void sweep());
      return ok(records);
    },
    write,
    remove: writing.remove,
    confirm: async () => {
      const drained = await writing.drained();
      if (!drained.ok) return drained;
      const claimed = await device.claim();
      const folded = await resting.fold(lines.unfolded());
      if (!folded.ok) return folded;
      const contents = await device.load();
      if (!contents.ok) return err(reasonOf(contents.error));
      const marked = note(contents.value.records.length);
      // One of the two is enough for the next visit to find its way back.
      return claimed.ok ? ok(undefined) : marked;
    },
    marks: () => Object.fromEntries(writing.marks),
    editing: others.editing,
    settle: async () => {
      const folded = resting.fold(lines.unfolded());
      const drained = await writing.drained();
      return drained.ok ? folded : drained;
    },
    hidden: (unmerged) => {
      writing.copyUnconfirmed(unmerged.map(writing.draftOf));
      void resting.fold(lines.unfolded());
    },
    shown: () => {
      if (erasedElsewhere()) return gone();
      void sweep();
      void device.load().then((contents) => {
        if (contents.ok) others.take(contents.value.records.filter(({ tab }) => tab !== tabs.id));
      });
    },
    heard: (message) => {
      const read = readMessage(message);
      if (read?.type === 'folded') void others.reread(read.ids);
      if (read?.type === 'removed') {
        for (const key of others.drop(read.ids)) {
          const record = memory.recordOf(key);
          if (record) write(record);
          else writing.marks.delete(key);
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
      marker.write(ERASING);
      tabs.send({ type: 'erased', everything: true });
      device.clearNow();
      unacked.removeAll();
      stop();
    },
    stop,
  };
}
