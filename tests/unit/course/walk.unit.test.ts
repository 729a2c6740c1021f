import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RehearsalScene } from '../../../lib/course/rehearsal';
import { ownStep, walk } from '../../../lib/course/walk';
import { namePattern } from '../../../lib/content/ids';

const choice = (id: string, to: string) => ({ id, says: id, to, pause: false });
const scene: RehearsalScene = {
  id: 'a-film',
  title: 'A film',
  opening: 'Two seats.',
  people: ['Ada'],
  start: 'first',
  turns: [
    {
      id: 'first',
      lines: [],
      choices: [choice('ask', 'second'), choice('guess', 'first')],
      ending: null,
    },
    { id: 'second', lines: [], choices: [choice('wait', 'end')], ending: null },
    { id: 'end', lines: [], choices: [], ending: { title: 'A walk home', reply: 'You asked.' } },
  ],
};

test('a walk that has not begun waits at the first turn', () => {
  expect(walk(scene, []).map((step) => [step.turn.id, step.chosen?.id])).toEqual([
    ['first', undefined],
  ]);
});

test('a walk follows each choice to its turn and ends at an ending', () => {
  expect(walk(scene, ['guess', 'ask', 'wait']).map((step) => step.turn.id)).toEqual([
    'first',
    'first',
    'second',
    'end',
  ]);
});

test('a choice the scene no longer has ends the walk there, whatever followed', () => {
  expect(walk(scene, ['ask', 'gone', 'wait']).map((step) => step.turn.id)).toEqual([
    'first',
    'second',
  ]);
});

test('any path gives steps of which only the last waits for a choice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ask', 'guess', 'wait', 'gone', '__proto__')), (path) => {
      const steps = walk(scene, path);
      expect(steps.slice(0, -1).every((step) => step.chosen !== null)).toBe(true);
      expect(steps.at(-1)?.chosen).toBeNull();
    }),
  );
});

const withOwn: RehearsalScene = {
  ...scene,
  turns: [
    ...scene.turns.filter(({ id }) => id !== 'second'),
    {
      id: 'second',
      lines: [],
      choices: [],
      ending: null,
      own: { id: 'film.line', ask: 'And you?', others: ['Oh.', 'Well.'], to: 'end' },
    },
  ],
};

test('a walk goes on from a line of the reader’s own', () => {
  expect(
    walk(withOwn, ['ask', ownStep]).map((step) => [
      step.turn.id,
      step.chosen?.id,
      step.chosen?.says,
    ]),
  ).toEqual([
    ['first', 'ask', 'ask'],
    ['second', '#own', undefined],
    ['end', undefined, undefined],
  ]);
});

test('a path kept before a turn asked for a line waits at that line', () => {
  expect(walk(withOwn, ['ask', 'wait']).map((step) => step.turn.id)).toEqual(['first', 'second']);
});

test('a path through a line that is no longer asked for waits at its turn', () => {
  expect(walk(scene, ['ask', ownStep]).map((step) => step.turn.id)).toEqual(['first', 'second']);
});

test('no choice can be taken for a line of the reader’s own', () => {
  expect(namePattern.test(ownStep)).toBe(false);
});
