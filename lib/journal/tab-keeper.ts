import { type NotebookRecord, recordKey } from '../notebook/records';
import { toSaved } from '../notebook/saved';
import { err, ok } from '../result';
import type { Doors } from '../storage/doors';
import { createBackoff } from './backoff';
import { type Keeper, type KeeperNews, reasonOf } from './keeper';
import { readMessage } from './messages';
import { readBody } from './reading';
import type { Mark } from './status';

type Needs = { readonly doors: Doors; readonly news: KeeperNews; readonly now: () => number };

/** Makes a keeper for this tab only: every record is written and read back in the task that changed it. */
export function createTabKeeper({ doors: { tab, after }, news, now }: Needs): Keeper {
  const pending = new Map<string, NotebookRecord | null>();
  const marks = new Map<string, Mark>();
  const retry = createBackoff(after, () => flush());
  let stopped = false;
  let empty = false;

  const keep = (key: string, record: NotebookRecord | null): void => {
    const done = record ? tab.put({ id: key, body: toSaved(record) }) : tab.remove(key);
    if (done.ok) pending.delete(key);
    else pending.set(key, record);
    if (record) marks.set(key, done.ok ? 'kept' : 'failed');
    else marks.delete(key);
    if (!done.ok) news.troubled(reasonOf(done.error));
  };

  const report = (): void => {
    if (pending.size > 0) retry.again();
    else {
      retry.rest();
      news.troubled(null);
    }
    news.marked();
  };

  const flush = (): void => {
    for (const [key, record] of pending) keep(key, record);
    report();
  };

  const stop = (): void => {
    stopped = true;
    retry.stop();
  };

  return {
    mode: 'tab',
    load: async () => {
      const found = tab.load(({ id, body }) => readBody(id, body, now()) !== null);
      if (!found.ok) return err(reasonOf(found.error));
      const records = found.value.flatMap(({ id, body }) => readBody(id, body, now()) ?? []);
      empty = records.length === 0 && !tab.chosen();
      for (const record of records) marks.set(recordKey(record), 'kept');
      return ok(records);
    },
    write: (record) => {
      if (stopped) return;
      keep(recordKey(record), record);
      report();
    },
    remove: (keys) => {
      if (stopped) return;
      for (const key of keys) keep(key, null);
      report();
    },
    confirm: async () => {
      flush();
      const chosen = tab.choose();
      if (!chosen.ok) return err(reasonOf(chosen.error));
      return pending.size === 0 ? ok(undefined) : err('full');
    },
    marks: () => Object.fromEntries(marks),
    editing: () => undefined,
    settle: async () => (pending.size === 0 ? ok(undefined) : err('full')),
    hidden: () => flush(),
    shown: () => undefined,
    heard: (message) => {
      const read = readMessage(message);
      if (read?.type !== 'erased' || !read.everything) return;
      tab.clear();
      news.gone();
    },
    abandon: async () => {
      stop();
      if (empty) tab.clear();
    },
    erase: async () => {
      stop();
      const cleared = tab.clear();
      return cleared.ok ? cleared : err(reasonOf(cleared.error));
    },
    eraseNow: () => {
      stop();
      tab.clear();
    },
    stop,
  };
}
