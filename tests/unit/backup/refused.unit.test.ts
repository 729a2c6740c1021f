import fc from 'fast-check';
import { safeParse } from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { readCopy } from '../../../lib/backup/read';
import { recordKey, recordSchema } from '../../../lib/notebook/records';
import { hostileFiles, soundFile } from '../../fixtures/backups/hostile';
import { anyNotes, later, textOf } from './notes';

const members = () => Object.getOwnPropertyNames(Object.prototype).sort().join();
const before = members();
afterEach(() => expect(members()).toBe(before));

const bytesOf = (text: string) => new TextEncoder().encode(text);

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

/** Ways to break a text: where, and with what. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  way: fc.constantFrom('cut', 'drop', 'double', 'turn', 'flip', 'put', 'rename', 'count', 'nest'),
  bit: fc.nat(7),
  put: fc.constantFrom(
    '"',
    ',',
    '{',
    '}',
    '[]',
    '\\',
    '"__proto__":{},',
    '1e999',
    '\u0000',
    'null',
  ),
});

function broken(
  text: string,
  { at, length, way, bit, put }: typeof change extends fc.Arbitrary<infer One> ? One : never,
): Uint8Array {
  const place = Math.floor(at * text.length);
  const [head, piece, tail] = [
    text.slice(0, place),
    text.slice(place, place + length),
    text.slice(place + length),
  ];
  const next = (pattern: RegExp, by: (found: string) => string) =>
    bytesOf(head + text.slice(place).replace(pattern, by));
  if (way === 'cut') return bytesOf(head);
  if (way === 'drop') return bytesOf(head + tail);
  if (way === 'double') return bytesOf(head + piece + piece + tail);
  if (way === 'turn') return bytesOf(head + [...piece].reverse().join('') + tail);
  if (way === 'put') return bytesOf(head + put + piece + tail);
  if (way === 'rename') return next(/"(\w+)":/, () => '"at":');
  if (way === 'count') return next(/\d+/, (found) => String(Number(found) + length - 15));
  if (way === 'nest') return next(/\{/, () => `{"in":${'['.repeat(length)}${']'.repeat(length)},`);
  const bytes = bytesOf(text);
  const byte = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit);
  return bytes;
}

describe('a sound copy, broken anywhere', () => {
  it('is refused or gives a whole valid list, two thousand times over', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyNotes, fc.array(change, { minLength: 1, maxLength: 3 }), (notes, changes) => {
        const text = textOf(notes);
        const [first, ...more] = changes;
        let bytes = first ? broken(text, first) : bytesOf(text);
        for (const one of more) bytes = broken(new TextDecoder().decode(bytes), one);
        const contents = readCopy(bytes, later);
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
