import { describe, expect, it } from 'vitest';
import type { LessonOutline, PartOutline } from '../../../lib/course/outline';
import { continueAt, orphans } from '../../../lib/notebook/continue';
import type { NotebookRecord } from '../../../lib/notebook/records';
import { answeredCount, declined, isDone, textFor } from '../../../lib/notebook/selectors';
import { stateOf } from '../../../lib/notebook/state';

const lesson = (id: string, number: number): LessonOutline => ({
  id,
  number,
  title: `Title of ${id}`,
  summary: [],
  minutes: 5,
  headings: [{ id: `${id}-h`, words: `Heading of ${id}` }],
  prompts: [`${id}.p`],
});

const [one, two, three] = [lesson('one', 1), lesson('two', 2), lesson('three', 3)];
const parts: readonly PartOutline[] = [
  { id: 'A', title: 'A', why: '', lessons: [one, two] },
  { id: 'B', title: 'B', why: '', lessons: [three] },
];

const place = (id: string, heading: string | null, at: number): NotebookRecord => ({
  kind: 'place',
  id,
  heading,
  words: 'old words',
  at,
});
const done = (id: string, is = true): NotebookRecord => ({ kind: 'done', id, done: is, at: 1 });
const text = (id: string, words: string): NotebookRecord => ({
  kind: 'answer',
  id,
  lesson: 'one',
  question: 'q',
  value: { type: 'text', text: words },
  at: 1,
});

describe('where to continue', () => {
  it('is nowhere for a new reader', () => {
    expect(continueAt(parts, stateOf([]))).toBeNull();
  });

  it('is the newest place, by the words the course has today', () => {
    const state = stateOf([place('one', 'one-h', 1), place('two', 'two-h', 2)]);
    expect(continueAt(parts, state)).toEqual({ lesson: two, heading: two.headings[0] });
  });

  it('is the top where the heading is gone', () => {
    expect(continueAt(parts, stateOf([place('two', 'gone', 1)]))).toEqual({
      lesson: two,
      heading: null,
    });
  });

  it('passes over a lesson that is gone', () => {
    const state = stateOf([place('one', null, 1), place('gone', 'x', 9)]);
    expect(continueAt(parts, state)).toEqual({ lesson: one, heading: null });
  });

  it('is the exact place also in a lesson the reader has marked done', () => {
    const state = stateOf([place('three', 'three-h', 1), place('one', 'one-h', 2), done('one')]);
    expect(continueAt(parts, state)).toEqual({ lesson: one, heading: one.headings[0] });
  });

  it('is the same place after lessons were put in another order', () => {
    const reordered = [{ id: 'A', title: 'A', why: '', lessons: [three, two, one] }];
    const state = stateOf([place('two', 'two-h', 2), place('one', 'one-h', 1)]);
    expect(continueAt(reordered, state)).toEqual({ lesson: two, heading: two.headings[0] });
  });
});

describe('what else can be asked of a notebook', () => {
  it('answers whose question is gone from the course are still there', () => {
    const state = stateOf([text('one.p', 'x'), text('gone.p', 'y')]);
    expect(orphans(parts, state)).toEqual([text('gone.p', 'y')]);
  });

  it('only answers that say something are counted', () => {
    const state = stateOf([text('one.p', ' \n'), text('two.p', 'y')]);
    expect(answeredCount(state, ['one.p', 'two.p', 'three.p', '__proto__'])).toBe(1);
  });

  it('a hostile id finds nothing', () => {
    const state = stateOf([]);
    expect([
      textFor(state, '__proto__'),
      isDone(state, 'constructor'),
      declined(state, 'toString'),
    ]).toEqual(['', false, false]);
  });
});
