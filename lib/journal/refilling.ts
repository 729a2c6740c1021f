import { recordKey } from '../notebook/records';
import type { NotebookRecord } from '../notebook/records';
import type { Doors } from '../storage/doors';
import { type KeeperNews, reasonOf } from './keeper';
import type { Lines } from './lines';
import type { Memory } from './memory';
import type { Writing } from './writing';

/** The filling of a database that the browser took away under an open page. */
export type Refilling = {
  begin(): Promise<void>;
  stop(): void;
};

type Needs = {
  readonly doors: Pick<Doors, 'device' | 'after'>;
  readonly memory: Memory;
  readonly lines: Lines;
  readonly writing: Writing;
  readonly news: KeeperNews;
  readonly write: (record: NotebookRecord) => void;
  /** Whether it was erased from another tab: then nothing is written again. */
  readonly erased: () => boolean;
  readonly gone: () => void;
};

const LOOK_AGAIN = 3_000;

/**
 * Makes it. A browser that closes the connection may have removed the database: what it no longer holds is
 * written again from memory, and nothing is called kept until that is known.
 */
export function createRefilling(needs: Needs): Refilling {
  const { doors, memory, lines, writing, news, write, erased, gone } = needs;
  const { device, after } = doors;
  let later: () => void = () => undefined;
  let stopped = false;

  const begin = async (): Promise<void> => {
    if (stopped) return;
    if (erased()) return gone();
    const keys = memory.records().map(recordKey);
    writing.mark(
      keys.filter((key) => lines.of(key).pending === null),
      'writing',
    );
    news.marked();
    const opened = await device.open();
    const contents = opened.ok ? await device.load() : opened;
    if (stopped) return;
    if (!contents.ok) {
      news.troubled(reasonOf(contents.error));
      later = after(LOOK_AGAIN, () => void begin());
      return;
    }
    const { records, drafts, versions } = contents.value;
    const held = new Set([...records, ...drafts].map(({ id }) => id));
    for (const record of memory.records()) {
      const key = recordKey(record);
      if (lines.of(key).pending) continue;
      if (held.has(key)) writing.mark([key], 'kept');
      else write(record);
    }
    if (versions.length === 0) writing.setAside(memory.asides(), []);
    if (lines.pending().length === 0) news.troubled(null);
    news.marked();
  };

  return {
    begin,
    stop: () => {
      stopped = true;
      later();
    },
  };
}
