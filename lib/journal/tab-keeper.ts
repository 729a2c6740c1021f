import * as v from 'valibot';
import { type Aside, asideKey } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { toSaved } from '../notebook/saved';
import { noShards, withoutShards, withShards } from '../notebook/shards';
import { err, ok } from '../result';
import type { Doors } from '../storage/doors';
import type { TabEntry } from '../storage/tab';
import { createBackoff } from './backoff';
import { type Keeper, type KeeperNews, reasonOf } from './keeper';
import { readMessage } from './messages';
import { readAside, readBody } from './reading';
import type { Mark } from './status';

type Needs = { readonly doors: Doors; readonly news: KeeperNews; readonly now: () => number };

const ASIDE = 'aside:';

const asideBody = v.object({ tab: v.string(), saved: v.unknown() });
const asideName = v.strictTuple([v.string(), v.string(), v.pipe(v.number(), v.safeInteger())]);

/** An answer set aside, as the tab keeps it; null for an entry that is something else or cannot be read. */
export function asideIn({ id, body }: TabEntry): Aside | null {
  const read = v.safeParse(asideBody, body);
  if (!id.startsWith(ASIDE) || !read.success) return null;
  const key = v.safeParse(asideName, fromKey(id.slice(ASIDE.length)));
  if (!key.success) return null;
  const [record, tab, at] = key.output;
  return tab === read.output.tab
    ? readAside({ id: record, tab, at, body: read.output.saved })
    : null;
}

function fromKey(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes a keeper for this tab only: every record is written and read back in the task that changed it. */
export function createTabKeeper({ doors: { tab, after }, news, now }: Needs): Keeper {
  /** What the tab has not taken yet, by the id of its entry; null for one to remove. */
  const pending = new Map<string, TabEntry | null>();
  const retry = createBackoff(after, () => flush());
  let marks = noShards<Mark>();
  let stopped = false;
  let empty = false;

  const mark = (id: string, to: Mark | null): void => {
    if (id.startsWith(ASIDE)) return;
    marks = to === null ? withoutShards(marks, [id]) : withShards(marks, [[id, to]]);
  };

  const keep = (id: string, entry: TabEntry | null): void => {
    const done = entry ? tab.put(entry) : tab.remove(id);
    if (done.ok) pending.delete(id);
    else pending.set(id, entry);
    mark(id, !entry ? null : done.ok ? 'kept' : 'failed');
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

  const keepAll = (entries: readonly (readonly [string, TabEntry | null])[]): void => {
    if (stopped) return;
    for (const [id, entry] of entries) keep(id, entry);
    report();
  };

  const flush = (): void => keepAll([...pending]);

  const stop = (): void => {
    stopped = true;
    retry.stop();
  };

  const recordEntry = (record: NotebookRecord): TabEntry => ({
    id: recordKey(record),
    body: toSaved(record),
  });
  const asideEntry = (aside: Aside): TabEntry => ({
    id: ASIDE + asideKey(aside),
    body: { tab: aside.tab, saved: toSaved(aside.answer) },
  });

  return {
    mode: 'tab',
    load: async () => {
      const found = tab.load(
        (entry) => readBody(entry.id, entry.body, now()) !== null || asideIn(entry) !== null,
      );
      if (!found.ok) return err(reasonOf(found.error));
      const records = found.value.flatMap(({ id, body }) => readBody(id, body, now()) ?? []);
      const aside = found.value.flatMap((entry) => asideIn(entry) ?? []);
      empty = found.value.length === 0 && !tab.chosen();
      for (const record of records) mark(recordKey(record), 'kept');
      return ok({ records, aside });
    },
    glimpse: async () => ({ records: [], aside: [] }),
    write: (record) => keepAll([[recordKey(record), recordEntry(record)]]),
    remove: (keys) => keepAll(keys.map((key) => [key, null])),
    setAside: (written, removed) =>
      keepAll([
        ...written.map((aside) => [ASIDE + asideKey(aside), asideEntry(aside)] as const),
        ...removed.map((key) => [ASIDE + key, null] as const),
      ]),
    exchange: null,
    confirm: async () => {
      flush();
      const chosen = tab.choose();
      if (!chosen.ok) return err(reasonOf(chosen.error));
      return pending.size === 0 ? ok(undefined) : err('full');
    },
    marks: () => marks,
    editing: () => undefined,
    settle: async () => (pending.size === 0 ? ok(undefined) : err('full')),
    copy: async () => null,
    answered: async () => undefined,
    hidden: flush,
    left: () => undefined,
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
