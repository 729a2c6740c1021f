import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AnswerEditor } from '../../components/answers/answer-editor';
import { openSession } from '../../components/notebook/session';
import { chosenFor } from '../../lib/notebook/answer-values';
import type { Answer } from '../../lib/notebook/records';
import { allRecords } from '../../lib/notebook/state';

const state = () => openSession().notebook.getState();
const asked = { id: 'seats.mine', lesson: 'seats', question: 'Which seat do you like?' };

beforeEach(() => state().forgetAll());

test('a tick that is no longer offered stays until the reader takes it back', () => {
  state().chooseOptions(asked, [{ id: 'balcony', words: 'The balcony' }], true);
  const [answer] = allRecords(state());
  if (answer?.kind !== 'answer') throw new Error('no answer');
  const options = [{ id: 'aisle', words: 'By the aisle' }];
  render(
    <AnswerEditor
      answer={answer}
      prompt={{ id: asked.id, kind: 'checklist', question: asked.question, many: true, options }}
    />,
  );
  fireEvent.click(screen.getByLabelText('By the aisle'));
  expect(chosenFor(state(), asked.id).map(({ id }) => id)).toEqual(['aisle', 'balcony']);
  fireEvent.click(screen.getByLabelText('The balcony'));
  expect(chosenFor(state(), asked.id).map(({ id }) => id)).toEqual(['aisle']);
});

test('words written for a question that has become a choice are edited as words', () => {
  const answer: Answer = { kind: 'answer', ...asked, value: { type: 'text', text: 'Mine' }, at: 1 };
  state().merge([answer]);
  const options = [{ id: 'aisle', words: 'By the aisle' }];
  render(
    <AnswerEditor
      answer={answer}
      prompt={{ id: asked.id, kind: 'choice', question: asked.question, many: false, options }}
    />,
  );
  expect(screen.getByLabelText<HTMLTextAreaElement>(asked.question).value).toBe('Mine');
});
