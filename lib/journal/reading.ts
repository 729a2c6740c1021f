import { type NotebookRecord, recordKey } from '../notebook/records';
import { parseSaved } from '../notebook/saved';
import { saysSomething } from '../notebook/selectors';
import type { FoldRules } from '../storage/fold';

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
