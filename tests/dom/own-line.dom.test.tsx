import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { openSession } from '../../components/notebook/session';
import { Rehearsal } from '../../components/rehearsal/rehearsal';
import type { RehearsalScene, Turn } from '../../lib/course/rehearsal';
import { recordAt } from '../../lib/notebook/state';

const ask = 'What would you say here?';
const ownTurn: Turn = {
  id: 'row',
  lines: [{ who: 'Ada', says: 'You choose.' }],
  choices: [],
  ending: null,
  own: { id: 'seats.line', ask, others: ['The aisle.', 'You first.'], to: 'end' },
};
const end: Turn = {
  id: 'end',
  lines: [{ who: 'Ada', says: 'Good.' }],
  choices: [],
  ending: { title: 'Row K', reply: 'You both sat.' },
};
const first: Turn = {
  id: 'seats',
  lines: [{ who: 'Ada', says: 'Front or back?' }],
  choices: [
    { id: 'back', says: 'The back.', to: 'row', pause: false },
    { id: 'wait', says: 'Give me a second.', to: 'end', pause: true },
  ],
  ending: null,
};
const scene: RehearsalScene = {
  id: 'a-row',
  title: 'A row',
  opening: 'The film starts soon.',
  people: ['Ada'],
  start: 'seats',
  turns: [first, ownTurn, end],
};

beforeEach(() => openSession().notebook.getState().forgetAll());

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByLabelText<HTMLTextAreaElement>(ask);
const record = (key: string) => recordAt(openSession().notebook.getState(), key);
const spoken = () => document.querySelector('.screen-only')?.textContent ?? '';

const goToLine = () => {
  render(<Rehearsal lesson="a-lesson" scene={scene} />);
  press('The back.');
};

test('a line of one’s own is kept as it is typed, with its question, and said when the reader goes on', () => {
  goToLine();
  fireEvent.change(field(), { target: { value: 'Near the door' } });
  expect(record('answer:seats.line')).toMatchObject({
    lesson: 'a-lesson',
    question: ask,
    value: { type: 'text', text: 'Near the door' },
  });
  press('See what others might say');
  press('Go on');
  expect(spoken()).toContain('You: Near the door');
  expect(screen.getAllByText('An ending: Row K').length).toBeGreaterThan(0);
  expect(record('walk:a-row')).toMatchObject({ path: ['back', '#own'], endings: ['end'] });
});

test('what others might say comes when it is asked for, as lines that judge nothing', () => {
  goToLine();
  expect(spoken()).not.toContain('The aisle.');
  press('See what others might say');
  const others = screen.getByRole('group', { name: 'What others might say here' });
  expect(within(others).getByText('The aisle.')).toBeDefined();
  expect(within(others).getByText('You first.')).toBeDefined();
  expect(document.activeElement).toBe(others);
  expect(others.textContent).not.toMatch(/right|wrong|better|best/i);
});

test('the line may be left: nothing is said, nothing is kept, the story goes on', () => {
  goToLine();
  press('See what others might say');
  press('Go on');
  expect(spoken()).not.toContain('You: Near');
  expect(record('answer:seats.line')).toBeNull();
  expect(document.activeElement?.textContent).toContain('You both sat.');
});

test('what was written stays in the field when the reader comes back to it', () => {
  goToLine();
  fireEvent.change(field(), { target: { value: 'Near the door' } });
  press('See what others might say');
  press('Go on');
  press('Go back one step');
  expect(field().value).toBe('Near the door');
  press('Start again');
  press('The back.');
  expect(field().value).toBe('Near the door');
});

test('a line typed while the scripts still load is taken in', () => {
  const opening = { ...scene, start: 'row', turns: [ownTurn, end] };
  const page = <Rehearsal lesson="a-lesson" scene={opening} />;
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  field().value = 'Early words';
  render(page, { container, hydrate: true });
  expect(field().value).toBe('Early words');
  expect(record('answer:seats.line')).toMatchObject({ value: { text: 'Early words' } });
});

test('as text the turn has room to write, what others might say, and where to go', () => {
  render(<Rehearsal lesson="a-lesson" scene={scene} />);
  const turn = document.getElementById('a-row-row');
  expect(turn?.textContent).toContain(ask);
  expect(turn?.querySelector('.paper-only')).not.toBeNull();
  expect(turn?.textContent).toContain('You first.');
  expect(turn?.querySelector('a')?.getAttribute('href')).toBe('#a-row-end');
});

test('as text the reader’s own line stands where the room was', () => {
  const { writeText } = openSession().notebook.getState();
  writeText({ id: 'seats.line', lesson: 'a-lesson', question: ask }, 'Near the door');
  render(<Rehearsal lesson="a-lesson" scene={scene} />);
  const turn = document.getElementById('a-row-row');
  expect(turn?.textContent).toContain('Near the door');
  expect(turn?.querySelector('.paper-only')).toBeNull();
});

test('a way kept before the line was asked for waits at the line', () => {
  openSession()
    .notebook.getState()
    .recordWalk({
      id: 'a-row',
      lesson: 'a-lesson',
      path: ['back', 'a-choice-of-then'],
      ending: null,
    });
  render(<Rehearsal lesson="a-lesson" scene={scene} />);
  expect(field()).toBeDefined();
});
