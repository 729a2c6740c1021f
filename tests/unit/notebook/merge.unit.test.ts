import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTexts, mergeRecords, refreshRecords } from '../../../lib/notebook/merge';
import { allRecords } from '../../../lib/notebook/state';
import { type Answer, type NotebookRecord, recordKey } from '../../../lib/notebook/records';
import { recordAt, stateOf } from '../../../lib/notebook/state';
import { anyRecord } from './any-record';

const answer = (text: string, at: number): Answer => ({
  kind: 'answer',
  id: 'a',
  lesson: 'l',
  question: 'q',
  value: { type: 'text', text },
  at,
});

const textsOf = (record: NotebookRecord): readonly string[] =>
  record.kind === 'answer' && record.value.type === 'text' ? [record.value.text] : [];

const records = fc.array(anyRecord, { maxLength: 8 });
const distinct = fc.uniqueArray(anyRecord, { maxLength: 8, selector: recordKey });

describe('merging what was loaded', () => {
  it('keeps both texts, the loaded one first', () => {
    const state = mergeRecords(stateOf([answer('typed early', 5)]), [answer('from yesterday', 3)]);
    expect(recordAt(state, 'answer:a')).toEqual(answer('from yesterday\n\ntyped early', 5));
  });

  it('keeps the longer of two texts where it holds the other', () => {
    expect(joinTexts('one two', 'two')).toBe('one two');
    expect(joinTexts('two', 'one two')).toBe('one two');
    expect(joinTexts('', 'one')).toBe('one');
    expect(joinTexts('one', '')).toBe('one');
  });

  it('joins the ticks of a question that takes many, and takes the newer of one that takes one', () => {
    const ticks = (many: boolean, ids: readonly string[], at: number): Answer => ({
      ...answer('', at),
      value: { type: 'choice', many, options: ids.map((id) => ({ id, words: id })) },
    });
    const many = mergeRecords(stateOf([ticks(true, ['d'], 9)]), [ticks(true, ['a', 'b'], 3)]);
    expect(recordAt(many, 'answer:a')).toEqual(ticks(true, ['a', 'b', 'd'], 9));
    const one = mergeRecords(stateOf([ticks(false, ['d'], 9)]), [ticks(false, ['a'], 3)]);
    expect(recordAt(one, 'answer:a')).toEqual(ticks(false, ['d'], 9));
  });

  it('keeps the words of both in each field of words of repair', () => {
    const repair = (did: string, meant: string, at: number): Answer => ({
      ...answer('', at),
      value: { type: 'repair', did, meant, will: 'I will ask.' },
    });
    const state = mergeRecords(stateOf([repair('typed early', '', 9)]), [
      repair('from yesterday', 'You left.', 3),
    ]);
    expect(recordAt(state, 'answer:a')).toEqual(
      repair('from yesterday\n\ntyped early', 'You left.', 9),
    );
  });

  it('never puts the top of a lesson over a heading that was reached', () => {
    const place = (heading: string | null, at: number): NotebookRecord => ({
      kind: 'place',
      id: 'l',
      heading,
      words: '',
      at,
    });
    const opened = mergeRecords(stateOf([place(null, 9)]), [place('he-still-knocks', 3)]);
    expect(recordAt(opened, 'place:l')).toEqual(place('he-still-knocks', 3));
    const readOn = mergeRecords(stateOf([place('later', 9)]), [place('he-still-knocks', 3)]);
    expect(recordAt(readOn, 'place:l')).toEqual(place('later', 9));
  });

  it('takes the newest of anything else, and every ending', () => {
    const walk = (path: string, ending: string, at: number): NotebookRecord => ({
      kind: 'walk',
      id: 'w',
      lesson: 'l',
      path: [path],
      endings: [ending],
      at,
    });
    const state = mergeRecords(
      stateOf([walk('new', 'warm', 9), { kind: 'done', id: 'l', done: true, at: 9 }]),
      [walk('old', 'cold', 1), { kind: 'done', id: 'l', done: false, at: 1 }],
    );
    expect(recordAt(state, 'walk:w')).toMatchObject({ path: ['new'], endings: ['cold', 'warm'] });
    expect(recordAt(state, 'done:l')).toMatchObject({ done: true });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(records, distinct, (here, loaded) => {
        const once = mergeRecords(stateOf(here), loaded);
        expect(mergeRecords(once, loaded)).toEqual(once);
      }),
    );
  });

  it('never loses a text that is not empty', () => {
    fc.assert(
      fc.property(distinct, distinct, (here, loaded) => {
        const state = mergeRecords(stateOf(here), loaded);
        for (const record of [...here, ...loaded]) {
          const [text] = textsOf(record);
          if (!text) continue;
          const now = recordAt(state, recordKey(record));
          expect(now ? textsOf(now).join() : '').toContain(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(records, distinct, (here, loaded) => {
        const state = stateOf(here);
        const [one, other] = [loaded, loaded.toReversed()].map(
          (order) =>
            new Set(allRecords(mergeRecords(state, order)).map((record) => JSON.stringify(record))),
        );
        expect(other).toEqual(one);
      }),
    );
  });

  it('hands back untouched records themselves, so that they are not written again', () => {
    const loaded = answer('kept', 1);
    expect(recordAt(mergeRecords(stateOf([]), [loaded]), 'answer:a')).toBe(loaded);
    expect(recordAt(mergeRecords(stateOf([answer('kept', 7)]), [loaded]), 'answer:a')).toBe(loaded);
  });

  it('takes a key such as __proto__ for what it is', () => {
    const odd: NotebookRecord = { kind: 'done', id: '__proto__', done: true, at: 1 };
    const state = mergeRecords(stateOf([]), [odd]);
    expect(recordAt(state, 'done:__proto__')).toEqual(odd);
    expect(recordAt(state, '__proto__')).toBeNull();
    expect(recordAt(state, 'constructor')).toBeNull();
  });
});

describe('refreshing from another tab', () => {
  it('takes only what was typed later', () => {
    const state = stateOf([answer('here', 5)]);
    expect(refreshRecords(state, [answer('older', 4)])).toBe(state);
    expect(refreshRecords(state, [answer('same moment', 5)])).toBe(state);
    expect(recordAt(refreshRecords(state, [answer('newer', 6)]), 'answer:a')).toEqual(
      answer('newer', 6),
    );
  });
});
