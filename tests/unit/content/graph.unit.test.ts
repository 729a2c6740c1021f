import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingTo, reachableFrom, type Ways } from '../../../lib/content/rehearsal/graph';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const graphs: fc.Arbitrary<Ways> = fc
  .uniqueArray(fc.tuple(ids, fc.array(ids, { maxLength: 4 })), { selector: ([id]) => id })
  .map((entries) => new Map(entries));

const hasWay = (ways: Ways, from: string, to: string, left = ways.size): boolean =>
  ways.has(from) &&
  ways.has(to) &&
  (from === to ||
    (left > 0 && (ways.get(from) ?? []).some((next) => hasWay(ways, next, to, left - 1))));

test('a turn is reached exactly where there is a way to it', () => {
  fc.assert(
    fc.property(graphs, ids, (ways, start) => {
      const expected = [...ways.keys()].filter((id) => hasWay(ways, start, id));
      expect([...reachableFrom([start], ways)].sort()).toEqual(expected.sort());
    }),
  );
});

test('a turn leads to an ending exactly where the ending is reached from it', () => {
  fc.assert(
    fc.property(graphs, ids, (ways, goal) => {
      const expected = [...ways.keys()].filter((id) => reachableFrom([id], ways).has(goal));
      expect([...leadingTo([goal], ways)].sort()).toEqual(expected.sort());
    }),
  );
});

test('a turn that leads to itself is walked once', () => {
  expect([...reachableFrom(['a'], new Map([['a', ['a']]]))]).toEqual(['a']);
});
