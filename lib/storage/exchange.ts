import type { IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import type { FoldRules } from './fold';
import { type AsideName, asRow, type Draft, type Kept, keptRow, type SetAside } from './rows';

/** A change of many rows at once. */
export type RowExchange = {
  readonly put: readonly Omit<Kept, 'rev'>[];
  readonly forget: readonly string[];
  readonly aside: readonly SetAside[];
  readonly dropAside: readonly AsideName[];
};

type StoreName = 'records' | 'drafts' | 'versions';
/** One row before and after: `undefined` for none. */
type Step = {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly before: unknown;
  readonly after: unknown;
};

/** What was done, row by row, so that it can be taken back to the byte. */
export type RowsExchanged = {
  readonly steps: readonly Step[];
  /** The revision at rest of each record put. */
  readonly revisions: ReadonlyMap<string, number>;
};

const STORES_CHANGED = ['records', 'drafts', 'versions'] as const;

/**
 * Makes the change in one strict transaction. A record that must stay as it is (`mayReplace`) keeps its row:
 * what was to replace it becomes a draft, as it would by typing.
 */
export async function exchangeRows(
  database: IDBPDatabase,
  { put, forget, aside, dropAside }: RowExchange,
  { mayReplace }: Pick<FoldRules, 'mayReplace'>,
): Promise<Result<RowsExchanged, StorageFailure>> {
  const transaction = database.transaction(STORES_CHANGED, 'readwrite', { durability: 'strict' });
  const steps: Step[] = [];
  const revisions = new Map<string, number>();

  const change = async (store: StoreName, key: IDBValidKey, after: unknown): Promise<void> => {
    const place = transaction.objectStore(store);
    const before: unknown = await place.get(key);
    steps.push({ store, key, before, after });
    if (after === undefined) await place.delete(key);
    else await place.put(after);
  };

  const work = (async () => {
    for (const row of put) {
      const found: unknown = await transaction.objectStore('records').get(row.id);
      const here = asRow(keptRow, found);
      if (found !== undefined && !(here && mayReplace(row.id, here.body))) {
        const draft: Draft = { ...row, base: 0 };
        await change('drafts', [row.id, row.tab], draft);
        continue;
      }
      const kept: Kept = { ...row, rev: (here?.rev ?? 0) + 1 };
      revisions.set(row.id, kept.rev);
      await change('records', row.id, kept);
    }
    for (const id of forget) await change('records', id, undefined);
    for (const row of aside) await change('versions', [row.id, row.tab, row.at], row);
    for (const [id, tab, at] of dropAside) await change('versions', [id, tab, at], undefined);
    transaction.commit();
  })();
  const end = await completed(transaction.done, [work]);
  return end.ok ? ok({ steps, revisions }) : end;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes an exchange back in one strict transaction: every row is again what it was before. A row that is not
 * what the exchange left (somebody wrote there since) stays.
 * @returns The ids of records that stay because they were changed since.
 */
export async function takeBackRows(
  database: IDBPDatabase,
  { steps }: RowsExchanged,
): Promise<Result<ReadonlySet<string>, StorageFailure>> {
  try {
    const transaction = database.transaction(STORES_CHANGED, 'readwrite', { durability: 'strict' });
    const changed = new Set<string>();
    const work = (async () => {
      for (const { store, key, before, after } of steps.toReversed()) {
        const place = transaction.objectStore(store);
        const now: unknown = await place.get(key);
        if (!same(now, after)) {
          if (store === 'records' && typeof key === 'string') changed.add(key);
        } else if (before === undefined) await place.delete(key);
        else await place.put(before);
      }
      transaction.commit();
    })();
    const end = await completed(transaction.done, [work]);
    return end.ok ? ok(changed) : end;
  } catch (error) {
    return err(failureOf(error));
  }
}
