import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noShards,
  shardAt,
  shardChanges,
  shardValues,
  withoutShards,
  withShards,
} from '../../../lib/notebook/shards';

const key = fc.oneof(
  fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', ''),
  fc.string(),
);
const step = fc.oneof(
  fc.record({ does: fc.constant('put' as const), key, value: fc.integer() }),
  fc.record({ does: fc.constant('drop' as const), key }),
);

describe('a map in shards', () => {
  it('holds what a plain map holds, in the same order, and leaves the map before as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const plain = new Map<string, number>();
        let map = noShards<number>();
        for (const one of steps) {
          const [before, values] = [map, shardValues(map)];
          if (one.does === 'put') {
            map = withShards(map, [[one.key, one.value]]);
            plain.set(one.key, one.value);
          } else {
            map = withoutShards(map, [one.key]);
            plain.delete(one.key);
          }
          expect(shardValues(before)).toEqual(values);
        }
        expect(shardValues(map)).toEqual([...plain.values()]);
        expect(map.size).toBe(plain.size);
        for (const [name, value] of plain) expect(shardAt(map, name)).toBe(value);
        expect(shardAt(map, 'never put in')).toBeNull();
      }),
    );
  });

  it('tells what differs between two of them', () => {
    const one = withShards(noShards<number>(), [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const two = withShards(withoutShards(one, ['a']), [
      ['b', 20],
      ['d', 4],
    ]);
    const { written, removed } = shardChanges(one, two);
    expect([new Set(written), removed]).toEqual([new Set([20, 4]), ['a']]);
    expect(shardChanges(two, two)).toEqual({ written: [], removed: [] });
  });
});
