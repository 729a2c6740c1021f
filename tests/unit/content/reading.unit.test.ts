import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inReadingOrder } from '../../../lib/content/fault';
import { offsetAt, placeAt } from '../../../lib/content/text/place';
import { countWords, readingOf } from '../../../lib/content/text/reading';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') });

test('a place and its offset are the same point', () => {
  fc.assert(
    fc.property(text, fc.nat(), (written, far) => {
      const offset = far % (written.length + 1);
      expect(offsetAt(written, placeAt(written, offset))).toBe(offset);
    }),
  );
});

test('characters are found again behind escapes and indentation', () => {
  const source = '> one \\* two\n>   three';
  const { offsets } = readingOf('one * two\nthree', source, 0, source.length);
  expect(offsets.map((offset) => source.charAt(offset)).join('')).toBe('one * two\nthree');
});

test('a character written as a reference does not lose the words after it', () => {
  const source = 'it&rsquo;s late, and it’s raining';
  const { offsets } = readingOf('it’s late, and it’s raining', source, 0, source.length);
  expect(source.slice(offsets['it’s '.length])).toBe('late, and it’s raining');
});

test('an apostrophe or a hyphen joins a word, a dash parts two', () => {
  expect(countWords("It's a so-called “word” — or 2")).toBe(6);
});

test('faults stand in the order of their files and places, each once', () => {
  const fault = (path: string, line: number, column: number) => ({
    path,
    line,
    column,
    message: 'm',
  });
  const sorted = [fault('a', 2, 10), fault('a', 10, 1), fault('a', 10, 2), fault('b', 1, 1)];
  expect(inReadingOrder([...sorted].reverse().concat(fault('b', 1, 1)))).toEqual(sorted);
});
