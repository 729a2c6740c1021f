import type { Aside } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { noShards, type Shards, withoutShards, withShards } from '../notebook/shards';
import { toSaved } from '../notebook/saved';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import type { StorageFailure } from '../storage/failure';
import type { Draft } from '../storage/rows';
import { createBackoff } from './backoff';
import { createAsideWriting } from './aside-writing';
import type { Copying } from './copying';
import { type KeeperNews, reasonOf } from './keeper';
import type { Lines } from './lines';
import type { Mark, TroubleReason } from './status';

/** The way of typed words to the device, until the device has confirmed them. */
export type Writing = {
  marks(): Shards<Mark>;
  mark(keys: readonly string[], mark: Mark | null): void;
  /** Issues the write of a record in this very task. */
  write(record: NotebookRecord): void;
  /** Removes records, with all their drafts and versions. Each has a mark until the device has confirmed it. */
  remove(keys: readonly string[]): void;
  /** Sets answers aside, and drops others by their keys (`asideKey`). */
  setAside(written: readonly Aside[], removed: readonly string[]): void;
  /** Whether an answer set aside (by `asideKey`) is not confirmed, to be there or to be gone. */
  isAsidePending(key: string): boolean;
  /** Resolves once nothing is unconfirmed, or at the first failure. */
  drained(): Promise<Result<void, TroubleReason>>;
  /** Copies what is unconfirmed to where it can be written synchronously. */
  copyUnconfirmed(more: readonly Draft[]): void;
  /** The draft of a record as this tab would write it. */
  draftOf(record: NotebookRecord): Draft;
  stop(): void;
};

type Needs = {
  readonly doors: Doors;
  readonly lines: Lines;
  readonly news: KeeperNews;
  readonly copying: Pick<Copying, 'forget'>;
  /** The reader removed so many records. */
  readonly counted: (fewer: number) => void;
  /** Whether it was erased from another tab: then nothing is written again. */
  readonly erased: () => boolean;
  readonly gone: () => void;
  readonly now: () => number;
};

const WRITE_LIMIT = 4_000;

/** Makes the way from a notebook's changes to confirmed drafts. */
export function createWriting(needs: Needs): Writing {
  const { doors, lines, news, copying, counted, erased, gone, now } = needs;
  const { device, unacked, tabs, after } = doors;
  let marks = noShards<Mark>();
  const leaving = new Set<string>();
  let waiters: ((outcome: Result<void, TroubleReason>) => void)[] = [];
  let copied = false;
  let stopped = false;

  const tell = (outcome: Result<void, TroubleReason>): void => {
    const told = waiters;
    waiters = [];
    for (const waiter of told) waiter(outcome);
  };

  const mark: Writing['mark'] = (keys, to) => {
    marks =
      to === null
        ? withoutShards(marks, keys)
        : withShards(
            marks,
            keys.map((key) => [key, to]),
          );
  };

  const clear = (): boolean =>
    lines.pending().length === 0 && leaving.size === 0 && aside.isClear();

  const progressed = (): void => {
    if (!clear()) return;
    retry.rest();
    if (copied) copied = !unacked.remove([tabs.id]).ok;
    news.troubled(null);
    tell(ok(undefined));
  };

  const failed = (failure: StorageFailure): void => {
    news.troubled(reasonOf(failure));
    tell(err(reasonOf(failure)));
    retry.again();
  };

  const send = (draft: Draft): void => {
    const newest = (): boolean => !stopped && lines.of(draft.id).pending?.seq === draft.seq;
    const fail = (failure: StorageFailure): void => {
      if (!newest()) return;
      mark([draft.id], 'failed');
      failed(failure);
      news.marked();
    };
    // A connection can die without a word: what is not confirmed in time counts as refused and is sent again.
    const cancel = after(WRITE_LIMIT, () => fail('blocked'));
    void device.putDraft(draft).then((outcome) => {
      cancel();
      if (!outcome.ok) return fail(outcome.error);
      if (!newest()) return;
      lines.of(draft.id).pending = null;
      lines.of(draft.id).unfolded = true;
      mark([draft.id], 'kept');
      progressed();
      news.marked();
    });
  };

  const takeOut = async (keys: readonly string[]): Promise<void> => {
    // Writes that wait for their turn go first: issued after the removal they would bring the words back.
    device.flush();
    const copies = unacked.forget(keys);
    const done = await device.remove(keys);
    // After the database: a copy made meanwhile would hold them again.
    const forgotten = done.ok ? await copying.forget(keys, []) : done;
    if (stopped) return;
    if (!done.ok || !copies.ok || !forgotten.ok) {
      mark(keys, 'failed');
      news.marked();
      failed(done.ok ? 'blocked' : done.error);
      return;
    }
    const written = new Set(lines.pending().map(({ id }) => id));
    for (const key of keys) {
      leaving.delete(key);
      if (!written.has(key)) mark([key], null);
    }
    tabs.send({ type: 'removed', ids: keys });
    for (const draft of lines.pending()) if (keys.includes(draft.id)) send(draft);
    progressed();
    news.marked();
  };

  const aside = createAsideWriting({
    device,
    tabs,
    copying,
    done: () => !stopped && progressed(),
    failed: (failure) => !stopped && failed(failure),
  });

  const retry = createBackoff(after, () => {
    if (erased()) return gone();
    device.close();
    void device.open().then(async (opened) => {
      if (stopped) return;
      if (!opened.ok) return failed(opened.error);
      if (leaving.size > 0) await takeOut([...leaving]);
      aside.again();
      for (const draft of lines.pending()) if (!leaving.has(draft.id)) send(draft);
    });
  });

  const draftOf = (record: NotebookRecord): Draft => {
    const id = recordKey(record);
    return {
      id,
      tab: tabs.id,
      base: lines.of(id).base,
      seq: tabs.next(),
      at: record.at,
      body: toSaved(record),
    };
  };

  return {
    marks: () => marks,
    mark,
    draftOf,
    isAsidePending: aside.isPending,
    setAside: (written, removed) => {
      if (!stopped) aside.write(written, removed);
    },
    write: (record) => {
      if (stopped) return;
      const draft = draftOf(record);
      const line = lines.of(draft.id);
      Object.assign(line, { pending: draft, seq: draft.seq, touched: now() });
      mark([draft.id], 'writing');
      if (!leaving.has(draft.id)) send(draft);
      news.marked();
    },
    remove: (keys) => {
      if (stopped) return;
      counted(keys.length);
      for (const key of keys) {
        lines.drop(key);
        leaving.add(key);
      }
      mark(keys, 'writing');
      void takeOut(keys);
      news.marked();
    },
    drained: () =>
      clear()
        ? Promise.resolve(ok(undefined))
        : new Promise((resolve) => {
            waiters.push(resolve);
          }),
    copyUnconfirmed: (more) => {
      device.flush();
      const drafts = [...lines.pending(), ...more];
      if (drafts.length > 0) copied = unacked.write(tabs.id, drafts).ok || copied;
    },
    stop: () => {
      stopped = true;
      retry.stop();
      tell(err('blocked'));
    },
  };
}
