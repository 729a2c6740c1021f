import { expect, test } from 'vitest';
import { firstAnswers } from '../../../lib/notebook/first-answers';
import type { GroupedAnswer } from '../../../lib/notebook/grouped-answers';

const one = (id: string): GroupedAnswer => ({
  prompt: null,
  answer: {
    kind: 'answer',
    id,
    lesson: 'l',
    question: 'Q',
    value: { type: 'text', text: id },
    at: 1,
  },
});
const all = {
  groups: [
    { lesson: 'one', title: 'One', answers: [one('a'), one('b')] },
    { lesson: 'two', title: 'Two', answers: [one('c')] },
  ],
  orphans: [one('d'), one('e')],
};
const ids = (answers: readonly GroupedAnswer[]) => answers.map(({ answer }) => answer.id);

test('a notebook of very many answers shows the first ones, and says how many follow', () => {
  const few = firstAnswers(all, 2);
  expect([few.groups.map(({ lesson }) => lesson), ids(few.orphans), few.further]).toEqual([
    ['one'],
    [],
    3,
  ]);
  const more = firstAnswers(all, 4);
  expect([more.groups.length, ids(more.orphans), more.further]).toEqual([2, ['d'], 1]);
});

test('an ordinary notebook is shown whole', () => {
  expect(firstAnswers(all, 5)).toEqual({ ...all, further: 0 });
});
