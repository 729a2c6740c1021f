import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aside,
  allAsides,
  asideKey,
  noAsides,
  withAsides,
} from '../../../lib/notebook/asides';
import { broughtBack, exchanged, undoOf } from '../../../lib/notebook/exchange';
import { recordKey } from '../../../lib/notebook/records';
import { allRecords, recordAt, stateOf } from '../../../lib/notebook/state';
import { anyAnswer, anyRecord } from './any-record';

const anyAside: fc.Arbitrary<Aside> = fc.record({
  tab: fc.constantFrom('one', 'two'),
  answer: anyAnswer,
});
const held = fc.record({
  records: fc.array(anyRecord, { maxLength: 8 }),
  aside: fc.array(anyAside, { maxLength: 4 }),
});
const heldFrom = ({
  records,
  aside,
}: {
  records: Parameters<typeof stateOf>[0];
  aside: Aside[];
}) => ({
  ...stateOf(records),
  aside: withAsides(noAsides(), aside),
});
const contents = (of: ReturnType<typeof heldFrom>) => [
  new Set(allRecords(of).map((record) => JSON.stringify(record))),
  new Set(allAsides(of.aside).map((aside) => JSON.stringify(aside))),
];

describe('a change of many records at once', () => {
  it('is taken back whole by its undoing', () => {
    fc.assert(
      fc.property(held, held, held, (before, added, gone) => {
        const state = heldFrom(before);
        const keys = new Set(added.records.map(recordKey));
        const beside = new Set(added.aside.map(asideKey));
        const change = {
          put: added.records,
          forget: gone.records.map(recordKey).filter((key) => !keys.has(key)),
          aside: added.aside,
          dropAside: gone.aside.map(asideKey).filter((key) => !beside.has(key)),
        };
        const after = exchanged(state, change);
        for (const key of keys) expect(recordAt(after, key)).not.toBeNull();
        expect(contents(exchanged(after, undoOf(state, change)))).toEqual(contents(state));
      }),
    );
  });

  it('puts words set aside in place, and those that stood beside them', () => {
    const answer = (text: string, at: number) => ({
      kind: 'answer' as const,
      id: 'a',
      lesson: 'one',
      question: 'What?',
      value: { type: 'text' as const, text },
      at,
    });
    const old = { tab: 'other', answer: answer('old', 1) };
    const state = heldFrom({ records: [answer('new', 5)], aside: [old] });
    const swapped = broughtBack(state, asideKey(old), 9);
    expect(recordAt(swapped, 'answer:a')).toMatchObject({ value: { text: 'old' }, at: 9 });
    expect(allAsides(swapped.aside)).toMatchObject([{ answer: { value: { text: 'new' }, at: 5 } }]);
    expect(broughtBack(state, 'nothing', 9)).toBe(state);
  });
});
