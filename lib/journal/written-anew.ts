import type { Aside } from '../notebook/asides';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { toSaved } from '../notebook/saved';
import { FOLD_RULES } from './reading';

/**
 * Answers of a second copy that were lost, and whose place was written anew before they were put back: they go
 * beside the new ones.
 * @param records What the copy holds.
 * @param wasHere Whether a record was there when the loss was found.
 * @param here What stands now under a key.
 */
export function besideNew(
  records: readonly NotebookRecord[],
  wasHere: (key: string) => boolean,
  here: (key: string) => NotebookRecord | null,
): readonly Aside[] {
  return records.flatMap((record) => {
    const [key, stands] = [recordKey(record), here(recordKey(record))];
    if (record.kind !== 'answer' || stands === null || wasHere(key)) return [];
    const more = FOLD_RULES.worthKeeping(toSaved(record), toSaved(stands));
    return more ? [{ tab: 'copy', answer: record }] : [];
  });
}
