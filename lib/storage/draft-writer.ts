import type { IDBPDatabase } from 'idb';
import { err, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import type { Draft } from './rows';

type Outcome = Result<void, StorageFailure>;
type Waiting = { readonly draft: Draft; readonly told: readonly ((outcome: Outcome) => void)[] };

/** Writes drafts as they are typed. */
export type DraftWriter = {
  /** Issues the write in this very task; resolves when the transaction has completed, or with why it has not. */
  put(draft: Draft): Promise<Outcome>;
  /** Issues at once whatever was waiting for its turn. */
  flush(): void;
  /** Lets go of what is waiting; its callers hear `closed`. */
  drop(): void;
};

type Needs = { readonly database: () => IDBPDatabase | null; readonly now: () => number };

const MOST_UNFINISHED = 16;
const STRICT_EVERY = 1_000;

/**
 * Makes a writer of drafts: one blind put and an explicit commit for each, without which a write begun in a
 * page's last moment is lost. Strict (safe against a power cut) at most once a second, since that waits for
 * the disk. With more than sixteen unfinished, only the newest words of each record wait for their turn.
 */
export function createDraftWriter({ database, now }: Needs): DraftWriter {
  const waiting = new Map<string, Waiting>();
  let unfinished = 0;
  let lastStrict = Number.NEGATIVE_INFINITY;

  const issue = (draft: Draft): Promise<Outcome> => {
    const open = database();
    if (!open) return Promise.resolve(err('closed'));
    const strict = now() - lastStrict >= STRICT_EVERY;
    try {
      const transaction = open.transaction('drafts', 'readwrite', {
        durability: strict ? 'strict' : 'relaxed',
      });
      const put = transaction.store.put(draft);
      const end = completed(transaction.done, [put]);
      transaction.commit();
      if (strict) lastStrict = now();
      return end;
    } catch (error) {
      return Promise.resolve(err(failureOf(error)));
    }
  };

  const send = async ({ draft, told }: Waiting): Promise<void> => {
    unfinished++;
    const outcome = await issue(draft);
    unfinished--;
    for (const tell of told) tell(outcome);
    next();
  };

  const next = (): void => {
    for (const [name, one] of waiting) {
      if (unfinished >= MOST_UNFINISHED) return;
      waiting.delete(name);
      void send(one);
    }
  };

  return {
    put: (draft) =>
      new Promise((resolve) => {
        const name = JSON.stringify([draft.id, draft.tab]);
        const told = [...(waiting.get(name)?.told ?? []), resolve];
        waiting.delete(name);
        if (unfinished < MOST_UNFINISHED) void send({ draft, told });
        else waiting.set(name, { draft, told });
      }),
    flush: () => {
      const all = [...waiting.values()];
      waiting.clear();
      for (const one of all) void send(one);
    },
    drop: () => {
      const all = [...waiting.values()];
      waiting.clear();
      for (const { told } of all) for (const tell of told) tell(err('closed'));
    },
  };
}
