import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNamed } from '../../../lib/course/help/find';
import { inLetterGroups } from '../../../lib/course/help/groups';

const named = (letters: string) => [...letters].map((name) => ({ name }));

test('a list is parted in groups of whole letters, and a short rest joins the last', () => {
  const groups = inLetterGroups(named('AABCCCDE'), 3);
  expect(groups.map(({ from, to, items }) => `${from}-${to} ${items.length}`)).toEqual([
    'A-B 3',
    'C-C 3',
    'D-E 2',
  ]);
  expect(inLetterGroups(named('AAAB'), 3).map(({ from, to }) => from + to)).toEqual(['AB']);
  expect(inLetterGroups([], 3)).toEqual([]);
});

test('no name is lost and no letter torn, whatever the list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'ABCDEFG')),
      fc.integer({ min: 1, max: 9 }),
      (letters, size) => {
        const list = named(letters.sort().join(''));
        const groups = inLetterGroups(list, size);
        expect(groups.flatMap(({ items }) => items)).toEqual(list);
        const ends = groups.slice(1).map(({ from }, index) => from === groups[index]?.to);
        expect(ends).not.toContain(true);
      },
    ),
  );
});

test.each([
  ['united k', true],
  ['KINGDOM', true],
  ['uk', true],
  ['  scot ', true],
  ['turkiye', true],
  ['Türk', true],
  ['nited', false],
  ['united states', false],
])('typing “%s” finds what begins so: %s', (typed, found) => {
  expect(isNamed(['United Kingdom', 'UK', 'Scotland', 'Türkiye'], typed)).toBe(found);
});

test('nothing typed finds everything', () => {
  expect(isNamed(['Lampland'], '  ')).toBe(true);
});
