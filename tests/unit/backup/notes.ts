import fc from 'fast-check';
import type { Contents, Notes } from '../../../lib/backup/form';
import { readCopy } from '../../../lib/backup/read';
import { writeCopy } from '../../../lib/backup/write';
import { asideKey, noAsides, withAsides } from '../../../lib/notebook/asides';
import type { Held } from '../../../lib/backup/preview';
import { recordKey } from '../../../lib/notebook/records';
import { stateOf } from '../../../lib/notebook/state';
import { anyAnswer, anyRecord } from '../notebook/any-record';

/** Later than anything `any-record` has typed. */
export const later = 5_000_000_000;

const anyAside = fc.record({ tab: fc.constantFrom('copy', 't'), answer: anyAnswer });

/** Anything a notebook could give to a file. */
export const anyNotes: fc.Arbitrary<Notes> = fc.record({
  records: fc.uniqueArray(anyRecord, { maxLength: 8, selector: recordKey }),
  asides: fc.uniqueArray(anyAside, { maxLength: 4, selector: asideKey }),
  unreadable: fc.array(fc.jsonValue(), { maxLength: 2 }),
});

/** A file's text for notes that can be written. */
export function textOf(notes: Notes, now = later): string {
  const written = writeCopy(notes, now);
  if (!written.ok) throw new Error(written.error);
  return written.value.text;
}

export const read = (text: string, now = later) => readCopy(new TextEncoder().encode(text), now);

/** What is in a file that is sound. */
export function contentsOf(notes: Notes): Contents {
  const contents = read(textOf(notes));
  if (!contents.ok) throw new Error(contents.error);
  return contents.value;
}

export const heldOf = ({ records, asides }: Pick<Notes, 'records' | 'asides'>): Held => ({
  ...stateOf(records),
  aside: withAsides(noAsides(), asides),
});
