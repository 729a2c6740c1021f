import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { err, ok, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import type { FoldRules } from './fold';
import {
  type AsideName,
  asRow,
  type Draft,
  draftRow,
  type Kept,
  keptRow,
  type SetAside,
  shaped,
} from './rows';

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

type Writing = IDBPTransaction<unknown, ('records' | 'drafts' | 'versions')[], 'readwrite'>;

/** The ids of records that are not what the exchange left: somebody wrote there since. */
async function changedSince(transaction: Writing, steps: readonly Step[]): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const { store, key, after } of steps) {
    if (store !== 'records' || typeof key !== 'string') continue;
    if (!same(await transaction.objectStore(store).get(key), after)) changed.add(key);
  }
  return changed;
}

/** Words that other tabs derived from what is taken back: the revision they stand on comes again for other words. */
async function unbase(transaction: Writing, ids: ReadonlySet<string>): Promise<void> {
  const store = transaction.objectStore('drafts');
  for (const draft of shaped(draftRow, await store.getAll()))
    if (ids.has(draft.id)) await store.put({ ...draft, base: 0 });
}

/** Words set aside by the exchange, under an answer that stays: they may be the only ones of their kind. */
const isBeside = ({ store, key, before }: Step, stay: ReadonlySet<string>): boolean =>
  store === 'versions' &&
  before === undefined &&
  Array.isArray(key) &&
  typeof key[0] === 'string' &&
  stay.has(key[0]);

/**
 * Takes an exchange back in one strict transaction: every row is again what it was before. A row that is not
 * what the exchange left (somebody wrote there since) stays, and so does what was set aside under it.
 * @returns The ids of records that stay because they were changed since.
 */
export async function takeBackRows(
  database: IDBPDatabase,
  { steps }: RowsExchanged,
): Promise<Result<ReadonlySet<string>, StorageFailure>> {
  try {
    const transaction = database.transaction(STORES_CHANGED, 'readwrite', { durability: 'strict' });
    const work = (async () => {
      const stay = await changedSince(transaction, steps);
      const back = new Set<string>();
      for (const step of steps.toReversed()) {
        const { store, key, before, after } = step;
        const place = transaction.objectStore(store);
        if (isBeside(step, stay) || !same(await place.get(key), after)) continue;
        if (store === 'records' && typeof key === 'string') back.add(key);
        if (before === undefined) await place.delete(key);
        else await place.put(before);
      }
      await unbase(transaction, back);
      transaction.commit();
      return stay;
    })();
    const end = await completed(transaction.done, [work]);
    return end.ok ? ok(await work) : end;
  } catch (error) {
    return err(failureOf(error));
  }
}
