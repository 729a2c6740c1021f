import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openSession } from '../../components/notebook/session';
import { ChoicePrompt } from '../../components/prompts/choice-prompt';
import { SmallPromise } from '../../components/prompts/small-promise';
import { TextPrompt } from '../../components/prompts/text-prompt';
import { recordAt } from '../../lib/notebook/state';

const question = 'Which seat do you like?';
const asText = <TextPrompt id="seats.mine" lesson="seats" question={question} />;

beforeEach(() => openSession().notebook.getState().forgetAll());

const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('what a reader types is in the notebook at once, with the question it answers', () => {
  render(asText);
  write(question, 'The one by the aisle');
  expect(recordAt(openSession().notebook.getState(), 'answer:seats.mine')).toMatchObject({
    question,
    value: { type: 'text', text: 'The one by the aisle' },
  });
  expect(screen.getByText('Not kept yet')).toBeDefined();
});

test('a question can be left unanswered and answered after all', () => {
  render(asText);
  fireEvent.click(screen.getByRole('button', { name: 'I’d rather not answer' }));
  expect(screen.getByText('Left unanswered, and that is fine.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Answer after all' }));
  expect(screen.queryByText('Left unanswered, and that is fine.')).toBeNull();
});

test('a choice can be changed and taken back', () => {
  const options = [
    { id: 'aisle', words: 'By the aisle' },
    { id: 'middle', words: 'In the middle' },
  ];
  render(<ChoicePrompt id="seats.choice" lesson="seats" question={question} options={options} />);
  const aisle = screen.getByRole<HTMLInputElement>('radio', { name: 'By the aisle' });
  const middle = screen.getByRole<HTMLInputElement>('radio', { name: 'In the middle' });
  fireEvent.click(aisle);
  fireEvent.click(middle);
  expect([aisle.checked, middle.checked]).toEqual([false, true]);
  fireEvent.click(screen.getByRole('button', { name: 'Take my choice back' }));
  expect([aisle.checked, middle.checked]).toEqual([false, false]);
});

test('the three parts of a promise are written one by one and none replaces another', () => {
  render(<SmallPromise id="seats.promise" lesson="seats" when="we sit" will="ask" by="eight" />);
  write('When…', 'we book');
  write('I will…', 'ask first');
  write('by…', 'Friday');
  expect(recordAt(openSession().notebook.getState(), 'answer:seats.promise')).toMatchObject({
    question: 'When we sit, I will ask by eight.',
    value: { when: 'we book', will: 'ask first', by: 'Friday' },
  });
});
