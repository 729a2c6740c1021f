import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { InState } from '../../app/gallery/in-state';
import { answered, type State, wrote } from '../../app/gallery/state';
import { Earlier } from '../../components/answers/earlier';
import { openSession } from '../../components/notebook/session';
import { Recall } from '../../components/prompts/recall';
import { recordAt } from '../../lib/notebook/state';

const options = [
  { id: 'both', words: 'Both may say it' },
  { id: 'one', words: 'One decides' },
];
const recall = (
  <Recall id="film.again" lesson="film" question="Who chooses?" options={options}>
    <p>Nobody has to guess.</p>
  </Recall>
);

beforeEach(() => openSession().notebook.getState().forgetAll());

const folded = () => document.querySelector('details');
const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

test('the words of a recall are folded away until something is chosen, whatever it is', () => {
  for (const { words } of options) {
    const { unmount } = render(recall);
    expect(folded()?.open).toBe(false);
    fireEvent.click(input(words));
    expect(folded()?.open).toBe(true);
    unmount();
    openSession().notebook.getState().forgetAll();
  }
});

test('the reader may read the words without choosing, and fold them away again', () => {
  render(recall);
  expect(folded()?.querySelector('summary')?.textContent).toBe('See one way to answer');
  fireEvent.click(input('One decides'));
  const box = folded();
  if (box) box.open = false;
  fireEvent.click(screen.getByRole('button', { name: 'Take my choice back' }));
  expect(folded()?.open).toBe(false);
});

test('a recall looks and says the same whichever is chosen', () => {
  const drawn = options.map(({ words }) => {
    const { container, unmount } = render(recall);
    fireEvent.click(input(words));
    const text = container.textContent;
    unmount();
    openSession().notebook.getState().forgetAll();
    return text;
  });
  expect(drawn[0]).toBe(drawn[1]);
  expect(drawn[0]).not.toMatch(/correct|right|wrong|score/i);
});

test('a recall is kept as one choice', () => {
  render(recall);
  fireEvent.click(input('One decides'));
  expect(recordAt(openSession().notebook.getState(), 'answer:film.again')).toMatchObject({
    question: 'Who chooses?',
    value: { type: 'choice', many: false, options: [options[1]] },
  });
});

test('a recall answered while the scripts still load opens its words', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(recall);
  document.body.append(container);
  input('Both may say it').checked = true;
  render(recall, { container, hydrate: true });
  expect(input('Both may say it').checked).toBe(true);
  expect(folded()?.open).toBe(true);
});

test('without scripts the words of a recall are a fold to open, there from the start', () => {
  expect(renderToString(recall)).toMatch(/<details class="[^"]*"><summary.*Nobody has to guess\./);
});

const earlier = (given: State) =>
  render(
    <InState state={given}>
      <Earlier of="film.first">
        <p>You wrote:</p>
      </Earlier>
    </InState>,
  ).container;
const records = [wrote('film.first', 'By the aisle.\nAlways.')];

for (const mode of ['device', 'tab'] as const)
  test(`an answer kept in the ${mode} is quoted back, with a way to the notebook`, () => {
    const drawn = earlier({ mode, records });
    expect(drawn.textContent).toContain('You wrote:');
    expect(drawn.querySelector('blockquote')?.textContent).toBe('By the aisle.\nAlways.');
    expect(screen.getByRole('link').getAttribute('href')).toMatch('/en/notebook');
  });

test('a reader who keeps nothing, or was not asked yet, sees nothing at all', () => {
  expect(earlier({ mode: 'none', records }).innerHTML).toBe('');
  expect(earlier({ mode: 'unasked', records }).innerHTML).toBe('');
});

test('without an answer that says something nothing is drawn', () => {
  expect(earlier({ mode: 'device' }).innerHTML).toBe('');
  expect(earlier({ mode: 'device', records: [wrote('film.first', ' \n')] }).innerHTML).toBe('');
  expect(earlier({ mode: 'device', records: [wrote('film.other', 'Words')] }).innerHTML).toBe('');
});

test('without scripts nothing is drawn', () => {
  expect(renderToString(<Earlier of="film.first">You wrote:</Earlier>)).toBe('');
});

test('a choice is quoted in its words, a promise in its parts', () => {
  const choice = answered('film.first', { type: 'choice', many: true, options });
  expect(earlier({ mode: 'device', records: [choice] }).querySelectorAll('li').length).toBe(2);
  const promise = { type: 'promise', when: 'it rains', will: 'ask', by: '' } as const;
  const drawn = earlier({ mode: 'device', records: [answered('film.first', promise)] });
  expect(drawn.querySelector('blockquote')?.textContent).toBe('When…it rainsI will…ask');
});

test('markup in an answer is quoted as the letters it is', () => {
  const drawn = earlier({ mode: 'device', records: [wrote('film.first', '<b>no</b>')] });
  expect(drawn.querySelector('blockquote')?.textContent).toBe('<b>no</b>');
});
