import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { err, ok, type Result } from '../result';
import { completed } from './completed';
import { failureOf, type StorageFailure } from './failure';
import { asRow, type Draft, draftRow, type Kept, keptRow, type SetAside } from './rows';

/** Names a draft. */
export type DraftName = { readonly id: string; readonly tab: string };

/** What the storage cannot know of its rows: whoever gives them meaning says so here. */
export type FoldRules = {
  /** False for a body that must stay as it is: the draft then stays a draft. */
  readonly mayReplace: (id: string, body: unknown) => boolean;
  /** Whether the losing body holds words that the winning one does not. */
  readonly worthKeeping: (loser: unknown, winner: unknown) => boolean;
};

/** What came of one draft, and the record as it stands after. */
export type Folded = {
  readonly id: string;
  readonly won: 'draft' | 'record' | 'held';
  readonly record: Kept | null;
};

/** What came of folding: each draft's outcome, what was set aside by it, and how many records there are now. */
export type FoldOutcome = {
  readonly outcomes: readonly Folded[];
  readonly aside: readonly SetAside[];
  readonly count: number;
};

type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

const atRest = ({ id, at, tab, seq, body }: Draft, rev: number): Kept => ({
  id,
  rev,
  at,
  tab,
  seq,
  body,
});

function draftWins(draft: Draft, record: Kept): boolean {
  if (draft.tab === record.tab) return draft.seq > record.seq;
  return draft.base === record.rev || draft.at > record.at;
}

async function setAside(
  transaction: Writing,
  loser: SetAside,
  winner: SetAside,
  rules: FoldRules,
): Promise<readonly SetAside[]> {
  if (!rules.worthKeeping(loser.body, winner.body)) return [];
  const { id, tab, at, body } = loser;
  const row: SetAside = { id, tab, at, body };
  await transaction.objectStore('versions').put(row);
  return [row];
}

type One = Folded & { readonly aside: readonly SetAside[] };

async function foldOne(transaction: Writing, draft: Draft, rules: FoldRules): Promise<One> {
  const found: unknown = await transaction.objectStore('records').get(draft.id);
  const record = asRow(keptRow, found);
  if (found !== undefined && !(record && rules.mayReplace(draft.id, record.body))) {
    return { id: draft.id, won: 'held', record: null, aside: [] };
  }
  await transaction.objectStore('drafts').delete([draft.id, draft.tab]);
  if (record && !draftWins(draft, record)) {
    const own = draft.tab === record.tab;
    const aside = own ? [] : await setAside(transaction, draft, record, rules);
    return { id: draft.id, won: 'record', record, aside };
  }
  const clash = record !== null && draft.tab !== record.tab && draft.base !== record.rev;
  const aside = clash ? await setAside(transaction, record, draft, rules) : [];
  const next = atRest(draft, (record?.rev ?? 0) + 1);
  await transaction.objectStore('records').put(next);
  return { id: draft.id, won: 'draft', record: next, aside };
}

async function foldEach(
  transaction: Writing,
  names: readonly DraftName[],
  rules: FoldRules,
): Promise<Omit<FoldOutcome, 'count'>> {
  const drafts: Draft[] = [];
  for (const { id, tab } of names) {
    const draft = asRow(draftRow, await transaction.objectStore('drafts').get([id, tab]));
    if (draft) drafts.push(draft);
  }
  // Oldest first: of several drafts of one record the newest must be the one that ends up at rest.
  drafts.sort((a, b) => a.at - b.at || a.seq - b.seq);
  const held = new Map<string, Draft>();
  const outcomes: Folded[] = [];
  const aside: SetAside[] = [];
  for (const draft of drafts) {
    const { aside: beside, ...outcome } = await foldOne(transaction, draft, rules);
    aside.push(...beside);
    const older = outcome.won === 'held' ? held.get(draft.id) : undefined;
    if (older) {
      aside.push(...(await setAside(transaction, older, draft, rules)));
      await transaction.objectStore('drafts').delete([older.id, older.tab]);
    }
    if (outcome.won === 'held') held.set(draft.id, draft);
    outcomes.push(outcome);
  }
  return { outcomes, aside };
}

/**
 * Brings drafts to rest in one strict transaction, so that two tabs cannot come between reading and writing.
 * A draft whose base is the record's revision replaces it; otherwise the newest typing time wins, whatever
 * the order of folding, and the loser is set aside. A draft that is not there is passed over.
 */
export async function foldDrafts(
  database: IDBPDatabase,
  names: readonly DraftName[],
  rules: FoldRules,
): Promise<Result<FoldOutcome, StorageFailure>> {
  try {
    const transaction = database.transaction(['drafts', 'records', 'versions'], 'readwrite', {
      durability: 'strict',
    });
    const work = foldEach(transaction, names, rules).then(async (folded) => {
      const count = await transaction.objectStore('records').count();
      transaction.commit();
      return { ...folded, count };
    });
    const end = await completed(transaction.done, [work]);
    return end.ok ? ok(await work) : end;
  } catch (error) {
    return err(failureOf(error));
  }
}
