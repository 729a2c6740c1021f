import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSession } from '../../components/notebook/session';
import { RepairBuilder } from '../../components/prompts/repair-builder';
import { answersAsMarkdown } from '../../lib/journal/file';
import { allRecords } from '../../lib/notebook/state';
import { recordAt } from '../../lib/notebook/state';

const builder = <RepairBuilder id="mending.words" lesson="mending" />;

beforeEach(() => {
  openSession().notebook.getState().forgetAll();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const type = (label: string, value: string) =>
  fireEvent.change(field(label), { target: { value } });
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const said = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join('');
const kept = () => {
  const record = recordAt(openSession().notebook.getState(), 'answer:mending.words');
  return record?.kind === 'answer' ? record.value : null;
};

test('there are three fields in order, each with an example', () => {
  render(builder);
  const areas = screen.getAllByRole<HTMLTextAreaElement>('textbox');
  expect(areas.map((area) => area.labels?.[0]?.textContent)).toEqual([
    'What I did',
    'What it did to you',
    'What I will do',
  ]);
  for (const area of areas) {
    const example = document.getElementById(area.getAttribute('aria-describedby') ?? '');
    expect(example?.textContent).toMatch(/^For example: /);
  }
});

test('it says first that it sends nothing, and where it is no use', () => {
  render(builder);
  expect(screen.getByText(/^This sends nothing to anybody\. It is no use where/)).toBeDefined();
});

test('every field is kept as it is typed, and all read as one piece', () => {
  render(builder);
  type('What I did', 'I left without a word');
  type('What it did to you', 'You waited an hour.');
  expect(kept()).toEqual({
    type: 'repair',
    did: 'I left without a word',
    meant: 'You waited an hour.',
    will: '',
  });
  type('What I will do', 'I will call when I am late!');
  expect(
    screen.getByText('I left without a word. You waited an hour. I will call when I am late!'),
  ).toBeDefined();
});

test.each([
  ['if you felt', 'I am sorry if you felt alone', 'There is an “if you felt” here.'],
  ['if you felt, over two lines', 'Sorry IF you\nfelt alone', 'There is an “if you felt” here.'],
  ['but', 'I was late, but so were you', 'There is a “but” here.'],
])('%s is pointed at after a pause in typing, never during it', (_, words, pointer) => {
  render(builder);
  type('What it did to you', words);
  wait(1400);
  expect(said()).not.toContain(pointer);
  type('What it did to you', `${words}.`);
  wait(1400);
  expect(said()).not.toContain(pointer);
  wait(200);
  expect(said()).toContain(pointer);
  expect(screen.getAllByRole('textbox').some((area) => area.hasAttribute('aria-invalid'))).toBe(
    false,
  );
  expect(kept()).toMatchObject({ meant: `${words}.` });
});

test('what is pointed at goes when the words go', () => {
  render(builder);
  type('What I did', 'I was late, but tired');
  wait(1600);
  type('What I did', 'I was late');
  wait(1600);
  expect(said()).not.toContain('but');
});

test('a butter knife and “you felt” are nothing to point at', () => {
  render(builder);
  type('What I did', 'I threw the butter. You felt it.');
  wait(5000);
  expect(said()).not.toContain('There is');
});

test('words of an earlier visit are not pointed at before the reader types', () => {
  const { writeRepair } = openSession().notebook.getState();
  const asked = { id: 'mending.words', lesson: 'mending', question: 'Words for a repair' };
  writeRepair(asked, { did: 'I left, but late', meant: '', will: '' });
  render(builder);
  wait(5000);
  expect(said()).not.toContain('There is');
  expect(field('What I did').value).toBe('I left, but late');
});

test('words typed while the scripts still load are taken in', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(builder);
  document.body.append(container);
  field('What I will do').value = 'I will call.';
  render(builder, { container, hydrate: true });
  expect(kept()).toEqual({ type: 'repair', did: '', meant: '', will: 'I will call.' });
  expect(field('What I will do').value).toBe('I will call.');
});

test('the file the reader takes along has the three parts under their title', () => {
  render(builder);
  type('What I did', 'I left.');
  type('What I will do', 'I will call.');
  const { records } = openSession().notebook.getState();
  expect(answersAsMarkdown(allRecords({ records }))).toBe(
    '## Words for a repair\n\n> I left.\n> I will call.\n',
  );
});
