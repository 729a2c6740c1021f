import * as v from 'valibot';
import type { Aside } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { parseSaved } from '../notebook/saved';
import { saysSomething } from '../notebook/selectors';
import type { DeviceDoor } from '../storage/device';
import type { FoldRules } from '../storage/fold';
import type { DeviceContents } from '../storage/reading-rows';
import type { SetAside } from '../storage/rows';

const named = v.object({ id: v.string(), body: v.unknown() });

/**
 * Gives meaning to what a store held.
 * @param id The key it was held under: a body that names another record is not trusted.
 * @param now A typing time later than this would win over everything for ever, so it is brought back to now.
 * @returns The record, or null for one that is damaged or made by a newer version: it stays where it is.
 */
export function readBody(id: string, body: unknown, now: number): NotebookRecord | null {
  const read = parseSaved(body);
  if (!read.ok || recordKey(read.value) !== id) return null;
  return read.value.at <= now ? read.value : { ...read.value, at: now };
}

/** Gives meaning to a row set aside; null for one that is damaged or made by a newer version. */
export function readAside({ id, tab, at, body }: SetAside): Aside | null {
  const answer = readBody(id, body, Number.MAX_SAFE_INTEGER);
  return answer?.kind === 'answer' && answer.at === at ? { tab, answer } : null;
}

/** What a store held, as far as this version can read it. */
export type Meaning = {
  readonly records: readonly NotebookRecord[];
  readonly aside: readonly Aside[];
};

/**
 * Gives meaning to everything in a database or in a copy of it. A draft typed later than its record stands for
 * it, even one of a tab that still seems open: after a reload the old page's lock may outlive it by a moment.
 */
export function readContents(
  { records, drafts, versions }: Omit<DeviceContents, 'rows'>,
  now: number,
): Meaning {
  const newest = new Map<string, NotebookRecord>();
  for (const { id, body } of [...records, ...drafts]) {
    const record = readBody(id, body, now);
    const before = newest.get(id);
    if (record && (!before || record.at >= before.at)) newest.set(id, record);
  }
  const aside = versions.flatMap((row) => readAside(row) ?? []);
  return { records: [...newest.values()], aside };
}

/** Every row that this version cannot read, as it stands. */
export async function unreadableRows(device: Pick<DeviceDoor, 'raw'>): Promise<readonly unknown[]> {
  const rows = await device.raw();
  if (!rows.ok) return [];
  const { records, drafts, versions } = rows.value;
  const isBad = (row: unknown): boolean => {
    const read = v.safeParse(named, row);
    const { id, body } = read.success ? read.output : { id: '', body: null };
    return readBody(id, body, Number.MAX_SAFE_INTEGER) === null;
  };
  return [...records, ...drafts, ...versions].filter(isBad);
}

/** Whether the losing body holds words of the reader's that the winning one does not. What cannot be read might. */
function holdsMore(loser: unknown, winner: unknown): boolean {
  const lost = parseSaved(loser);
  if (!lost.ok) return true;
  if (lost.value.kind !== 'answer' || !saysSomething(lost.value)) return false;
  const won = parseSaved(winner);
  if (!won.ok || won.value.kind !== 'answer') return true;
  const [a, b] = [lost.value.value, won.value.value];
  if (a.type === 'text' && b.type === 'text') return !b.text.includes(a.text);
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** How drafts are brought to rest: unreadable records are never replaced, and only lost words are set aside. */
export const FOLD_RULES: FoldRules = {
  mayReplace: (id, body) => readBody(id, body, Number.MAX_SAFE_INTEGER) !== null,
  worthKeeping: holdsMore,
};
