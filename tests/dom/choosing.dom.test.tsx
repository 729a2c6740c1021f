import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { openSession } from '../../components/notebook/session';
import { Checklist } from '../../components/prompts/checklist';
import { ChoicePrompt } from '../../components/prompts/choice-prompt';
import { Scale } from '../../components/prompts/scale';
import { recordAt } from '../../lib/notebook/state';

const options = [
  { id: 'mine', words: 'Mostly mine' },
  { id: 'half', words: 'Half and half' },
  { id: 'theirs', words: 'Mostly theirs' },
];
const asked = { id: 'seats.pick', lesson: 'seats', question: 'Whose pick was it?', options };

beforeEach(() => openSession().notebook.getState().forgetAll());

const kept = () => {
  const record = recordAt(openSession().notebook.getState(), 'answer:seats.pick');
  return record?.kind === 'answer' ? record.value : null;
};
const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

test('a scale is one group of radio buttons, each with words of its own', () => {
  render(<Scale {...asked} />);
  expect(screen.getByRole('group', { name: 'Whose pick was it?' })).toBeDefined();
  const points = screen.getAllByRole<HTMLInputElement>('radio');
  expect(points.map((point) => point.closest('label')?.textContent)).toEqual([
    'Mostly mine',
    'Half and half',
    'Mostly theirs',
  ]);
  expect(new Set(points.map(({ name }) => name)).size).toBe(1);
});

test('a point on a scale is kept as one choice, can be changed and taken back', () => {
  render(<Scale {...asked} />);
  fireEvent.click(input('Mostly mine'));
  fireEvent.click(input('Half and half'));
  expect(kept()).toEqual({
    type: 'choice',
    many: false,
    options: [{ id: 'half', words: 'Half and half' }],
  });
  fireEvent.click(screen.getByRole('button', { name: 'Take my choice back' }));
  expect(input('Half and half').checked).toBe(false);
  expect(document.activeElement).toBe(input('Mostly mine'));
  expect(kept()).toMatchObject({ options: [] });
});

test('a checklist keeps all that is ticked, in its own order, and counts nothing', () => {
  render(<Checklist {...asked} />);
  fireEvent.click(input('Mostly theirs'));
  fireEvent.click(input('Mostly mine'));
  expect(kept()).toEqual({ type: 'choice', many: true, options: [options[0], options[2]] });
  expect(document.body.textContent).not.toMatch(/\d/);
  fireEvent.click(input('Mostly theirs'));
  expect(kept()).toMatchObject({ options: [options[0]] });
  fireEvent.click(screen.getByRole('button', { name: 'Clear my ticks' }));
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').some((box) => box.checked)).toBe(false);
});

for (const [name, block, many] of [
  ['a choice', <ChoicePrompt key="choice" {...asked} />, false],
  ['a scale', <Scale key="scale" {...asked} />, false],
  ['a checklist', <Checklist key="checklist" {...asked} />, true],
] as const)
  test(`${name} ticked while the scripts still load stays ticked`, () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(block);
    document.body.append(container);
    input('Half and half').checked = true;
    render(block, { container, hydrate: true });
    expect(kept()).toEqual({ type: 'choice', many, options: [options[1]] });
    expect(input('Half and half').checked).toBe(true);
  });

test('a scale answered before shows its point and takes another', () => {
  const state = openSession().notebook.getState();
  state.chooseOptions(asked, options.slice(0, 1), false);
  render(<Scale {...asked} />);
  expect(input('Mostly mine').checked).toBe(true);
  fireEvent.click(input('Mostly theirs'));
  expect(kept()).toMatchObject({ options: [options[2]] });
});
