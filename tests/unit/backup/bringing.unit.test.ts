import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, planOf } from '../../../lib/backup/plan';
import { previewOf } from '../../../lib/backup/preview';
import { allAsides } from '../../../lib/notebook/asides';
import { exchanged, undoOf } from '../../../lib/notebook/exchange';
import type { Answer, NotebookRecord } from '../../../lib/notebook/records';
import { saysSomething } from '../../../lib/notebook/selectors';
import { allRecords, recordAt } from '../../../lib/notebook/state';
import { anyNotes, contentsOf, heldOf } from './notes';

const answer = (text: string, at: number, id = 'a'): Answer => ({
  kind: 'answer',
  id,
  lesson: 'l',
  question: 'Which seat?',
  value: { type: 'text', text },
  at,
});
const of = (...records: readonly NotebookRecord[]) => ({ records, asides: [], unreadable: [] });
const keepBoth = { all: 'both', one: {} } as const;

const bring = (
  here: readonly NotebookRecord[],
  copy: readonly NotebookRecord[],
  all: Choice = 'both',
  one: Readonly<Record<string, Choice>> = {},
) => {
  const held = heldOf(of(...here));
  const after = exchanged(held, planOf(held, contentsOf(of(...copy)), { all, one }));
  return {
    records: allRecords(after),
    aside: allAsides(after.aside).map((aside) => aside.answer),
  };
};

describe('what a copy would bring', () => {
  it('is told apart: new, same and different', () => {
    const done: NotebookRecord = { kind: 'done', id: 'l', done: true, at: 3 };
    const walk: NotebookRecord = {
      kind: 'walk',
      id: 'w',
      lesson: 'm',
      path: [],
      endings: [],
      at: 3,
    };
    const held = heldOf(of(answer('same', 1, 'same'), answer('mine', 2, 'other')));
    const contents = contentsOf(
      of(
        answer('same', 9, 'same'),
        answer('yours', 1, 'other'),
        answer('new', 1, 'new'),
        done,
        walk,
      ),
    );
    expect(previewOf(held, contents)).toEqual({
      fresh: [answer('new', 1, 'new')],
      same: 1,
      differing: [{ here: answer('mine', 2, 'other'), copy: answer('yours', 1, 'other') }],
      lessons: 2,
    });
  });

  it('is nothing when it is brought in again', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (mine, theirs) => {
        const contents = contentsOf(theirs);
        const held = heldOf(mine);
        const once = exchanged(held, planOf(held, contents, keepBoth));
        expect(planOf(once, contents, keepBoth).put).toEqual([]);
        expect(planOf(once, contents, keepBoth).aside).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('two answers to one question', () => {
  it('both stay unless the reader says otherwise: the one typed later stands', () => {
    expect(bring([answer('mine', 5)], [answer('yours', 3)])).toEqual({
      records: [answer('mine', 5)],
      aside: [answer('yours', 3)],
    });
    expect(bring([answer('mine', 3)], [answer('yours', 5)])).toEqual({
      records: [answer('yours', 5)],
      aside: [answer('mine', 3)],
    });
  });

  it('need no second place where the one that stands holds the other', () => {
    expect(bring([answer('mine, longer', 5)], [answer('mine', 3)]).aside).toEqual([]);
  });

  it('give way to the one chosen, for one question or for all', () => {
    const [mine, yours] = [answer('mine', 5), answer('yours', 3)];
    expect(bring([mine], [yours], 'here')).toEqual({ records: [mine], aside: [] });
    expect(bring([mine], [yours], 'both', { a: 'here' })).toEqual({ records: [mine], aside: [] });
    // Later than what it replaces, or another tab would put the old one back.
    expect(bring([mine], [yours], 'copy')).toEqual({ records: [{ ...yours, at: 6 }], aside: [] });
  });

  it('never lose a word while both are kept', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (mine, theirs) => {
        const held = heldOf(mine);
        const after = exchanged(held, planOf(held, contentsOf(theirs), keepBoth));
        const stays = [...allRecords(after), ...allAsides(after.aside).map((one) => one.answer)]
          .filter((record) => record.kind === 'answer')
          .map(({ id, value }) => ({ id, value }));
        const given = [...mine.records, ...theirs.records]
          .filter((record) => record.kind === 'answer')
          .concat([...mine.asides, ...theirs.asides].map((aside) => aside.answer));
        for (const { id, value } of given.filter(saysSomething))
          expect(
            stays.some((now) =>
              now.id === id && value.type === 'text' && now.value.type === 'text'
                ? now.value.text.includes(value.text)
                : now.id === id && JSON.stringify(now.value) === JSON.stringify(value),
            ),
          ).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('everything else', () => {
  it('is as it was typed last, and endings add up', () => {
    const walk = (ending: string, at: number): NotebookRecord => ({
      kind: 'walk',
      id: 'w',
      lesson: 'l',
      path: [ending],
      endings: [ending],
      at,
    });
    const { records } = bring([walk('warm', 9)], [walk('cold', 3)]);
    expect(records).toEqual([{ ...walk('warm', 9), endings: ['cold', 'warm'] }]);
  });

  it('can be taken back to exactly what was there', () => {
    fc.assert(
      fc.property(
        anyNotes,
        anyNotes,
        fc.constantFrom('both', 'here', 'copy'),
        (mine, theirs, all) => {
          const held = heldOf(mine);
          const change = planOf(held, contentsOf(theirs), { all, one: {} });
          const back = exchanged(exchanged(held, change), undoOf(held, change));
          expect(new Set(allRecords(back))).toEqual(new Set(mine.records));
          expect(new Set(allAsides(back.aside))).toEqual(new Set(mine.asides));
          for (const record of mine.records)
            expect(recordAt(back, `${record.kind}:${record.id}`)).toEqual(record);
        },
      ),
      { numRuns: 300 },
    );
  });
});
