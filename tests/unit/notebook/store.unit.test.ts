import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../lib/notebook/answer-values';
import { saysSomething } from '../../../lib/notebook/selectors';
import { allRecords, recordAt } from '../../../lib/notebook/state';
import { createNotebook } from '../../../lib/notebook/store';

const asked = { id: 'a', lesson: 'l', question: 'What now?' };

function notebookAt(start: number) {
  const clock = { time: start };
  const store = createNotebook({ now: () => clock.time });
  return {
    clock,
    store,
    act: store.getState(),
    at: (key: string) => recordAt(store.getState(), key),
  };
}

describe('a notebook', () => {
  it('is empty at first, and each one is its own', () => {
    const [one, other] = [notebookAt(1), notebookAt(1)];
    one.act.writeText(asked, 'mine');
    expect(allRecords(other.store.getState())).toEqual([]);
  });

  it('keeps an answer with the words it was asked in and when it was typed', () => {
    const { act, at } = notebookAt(7);
    act.writeText(asked, 'tea');
    expect(at('answer:a')).toEqual({
      kind: 'answer',
      ...asked,
      value: { type: 'text', text: 'tea' },
      at: 7,
    });
  });

  it('keeps an emptied field as an answer taken back', () => {
    const { act, at } = notebookAt(7);
    act.writeText(asked, 'tea');
    act.writeText(asked, '');
    expect(at('answer:a')).toMatchObject({ value: { text: '' } });
  });

  it('does not change for the same words again', () => {
    const { act, store } = notebookAt(7);
    act.writeText(asked, 'tea');
    const before = store.getState().records;
    act.writeText(asked, 'tea');
    expect(store.getState().records).toBe(before);
  });

  it('never makes new words look older when the clock goes back', () => {
    const { act, at, clock } = notebookAt(100);
    act.writeText(asked, 'first');
    clock.time = 50;
    act.writeText(asked, 'second');
    expect(at('answer:a')).toMatchObject({ value: { text: 'second' }, at: 100 });
  });

  it('keeps choices, promises, being done, and what one would rather not answer', () => {
    const { act, at } = notebookAt(1);
    act.chooseOptions(asked, [{ id: 'x', words: 'Yes' }], false);
    act.writePromise({ ...asked, id: 'p' }, { when: 'w', will: 'i', by: 'b' });
    act.markDone('l', true);
    act.decline({ id: 'a', lesson: 'l' }, true);
    expect(at('answer:a')).toMatchObject({ value: { options: [{ id: 'x', words: 'Yes' }] } });
    expect(at('answer:p')).toMatchObject({
      value: { type: 'promise', when: 'w', will: 'i', by: 'b' },
    });
    expect(at('done:l')).toMatchObject({ done: true });
    expect(at('declined:a')).toMatchObject({ declined: true });
  });

  it('keeps words of repair, which say something once one field does', () => {
    const { act, at } = notebookAt(1);
    act.writeRepair(asked, { did: '', meant: ' ', will: '' });
    const empty = at('answer:a');
    act.writeRepair(asked, { did: 'I left.', meant: '', will: 'I will call.' });
    const written = at('answer:a');
    const [before, now] = [empty, written].map((record) =>
      record?.kind === 'answer' ? [saysSomething(record), answerWords(record)] : null,
    );
    expect(before).toEqual([false, '']);
    expect(now).toEqual([true, 'I left.\nI will call.']);
  });

  it('adds up endings, each once, and keeps the last way taken', () => {
    const { act, at } = notebookAt(1);
    const walk = { id: 'w', lesson: 'l' };
    act.recordWalk({ ...walk, path: ['x'], ending: 'warm' });
    act.recordWalk({ ...walk, path: ['y'], ending: null });
    act.recordWalk({ ...walk, path: ['y', 'z'], ending: 'warm' });
    act.recordWalk({ ...walk, path: ['q'], ending: 'cold' });
    expect(at('walk:w')).toMatchObject({ path: ['q'], endings: ['warm', 'cold'] });
  });

  it('takes being in the same place as nothing new', () => {
    const { act, store } = notebookAt(1);
    act.visit({ lesson: 'l', heading: 'h', words: 'H' });
    const before = store.getState().records;
    act.visit({ lesson: 'l', heading: 'h', words: 'H' });
    expect(store.getState().records).toBe(before);
  });

  it('joins what a field already held to what is there', () => {
    const { act, at } = notebookAt(1);
    act.adoptTyped(asked, '');
    expect(at('answer:a')).toBeNull();
    act.adoptTyped(asked, 'early');
    act.adoptTyped(asked, 'early');
    expect(at('answer:a')).toMatchObject({ value: { text: 'early' } });
    act.adoptTyped(asked, 'other');
    expect(at('answer:a')).toMatchObject({ value: { text: 'early\n\nother' } });
  });

  it('forgets one record, or all', () => {
    const { act, at, store } = notebookAt(1);
    act.writeText(asked, 'tea');
    act.markDone('l', true);
    act.forget('constructor');
    act.forget('answer:a');
    expect(at('answer:a')).toBeNull();
    expect(at('done:l')).not.toBeNull();
    act.forgetAll();
    expect(allRecords(store.getState())).toEqual([]);
  });
});
