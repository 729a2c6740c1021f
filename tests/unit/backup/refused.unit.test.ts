import fc from 'fast-check';
import { safeParse } from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { readCopy } from '../../../lib/backup/read';
import { recordKey, recordSchema } from '../../../lib/notebook/records';
import { anyBreak, brokenBy } from '../../fixtures/backups/broken';
import { hostileFiles, soundFile } from '../../fixtures/backups/hostile';
import { anyNotes, later, textOf } from './notes';

const members = () => Object.getOwnPropertyNames(Object.prototype).sort().join();
const before = members();
afterEach(() => expect(members()).toBe(before));

describe('a file that is no sound copy', () => {
  it('is one of at least sixty that are tried, each by another name', () => {
    const names = new Set(hostileFiles.map(({ name }) => name));
    expect(names.size).toBe(hostileFiles.length);
    expect(names.size).toBeGreaterThanOrEqual(60);
    expect(readCopy(soundFile(), later)).toMatchObject({ ok: true });
  });

  it.each(hostileFiles)('is refused: $name', ({ bytes, reason }) => {
    expect(readCopy(bytes(), later)).toEqual({ ok: false, error: reason });
  });
});

describe('a sound copy, broken anywhere', () => {
  it('is refused or gives a whole valid list, two thousand times over', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyNotes, fc.array(anyBreak, { minLength: 1, maxLength: 3 }), (notes, breaks) => {
        const contents = readCopy(brokenBy(textOf(notes), breaks), later);
        if (!contents.ok) {
          refused += 1;
          return;
        }
        const { records, asides } = contents.value;
        for (const record of [...records, ...asides.map(({ answer }) => answer)]) {
          expect(safeParse(recordSchema, record).success).toBe(true);
          expect(record.at).toBeLessThanOrEqual(later);
          expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
        }
        expect(new Set(records.map(recordKey)).size).toBe(records.length);
        expect(members()).toBe(before);
      }),
      { numRuns: 2_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });

  it('is refused when it is no text at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readCopy(bytes, later).ok).toBe(false);
      }),
    );
  });
});
