import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Callout } from '../../components/lesson/callout';
import { Dialogue } from '../../components/lesson/dialogue';
import { Fact } from '../../components/lesson/fact';
import { Pause } from '../../components/lesson/pause';
import { vocabulary } from '../../components/vocabulary';
import { vocabularyWords } from '../../lib/content/markdown/vocabulary-words';

test('every word a lesson may use is drawn, and no other', () => {
  expect(Object.keys(vocabulary).sort()).toEqual([...vocabularyWords.keys()].sort());
});

test('a dialogue is a list in which the name comes before the words', () => {
  const lines = [
    { who: 'Ada', says: 'Are we walking?' },
    { who: null, says: 'He looks at his knee.' },
    { who: 'Tomasz', says: 'The short way.' },
  ];
  render(<Dialogue title="The last bus" scene="On the stairs" lines={lines} />);
  const place = within(screen.getByRole('region', { name: 'The last bus' }));
  expect(place.getByText('On the stairs')).toBeDefined();
  expect(place.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ada: Are we walking?',
    'He looks at his knee.',
    'Tomasz: The short way.',
  ]);
});

test('a dialogue without a title is named by its scene', () => {
  const lines = [{ who: 'Ada', says: 'Yours?' }];
  render(<Dialogue scene="By text, the next morning" lines={lines} />);
  expect(screen.getByRole('region', { name: 'By text, the next morning' })).toBeDefined();
});

test('a pause offers to read on as well, and its drawing says nothing', () => {
  render(
    <Pause>
      <p>The kettle is a good next step.</p>
    </Pause>,
  );
  const pause = screen.getByRole('complementary', { name: 'A place to stop, or to read on from' });
  expect(within(pause).getByText('The kettle is a good next step.')).toBeDefined();
  expect(within(pause).queryByRole('img')).toBeNull();
  expect(within(pause).queryByRole('button')).toBeNull();
});

test('a callout is named by its title', () => {
  render(
    <Callout title="When asking is not safe">
      <p>Ask nobody here first.</p>
    </Callout>,
  );
  const callout = screen.getByRole('complementary', { name: 'When asking is not safe' });
  expect(within(callout).getByText('Ask nobody here first.')).toBeDefined();
});

const fact = { limit: 'One small study.', source: 'A journal.', children: <p>Two sat down.</p> };

test('a fact shows how far it goes without being opened', () => {
  render(<Fact {...fact} />);
  const limit = screen.getByText('One small study.');
  expect(limit.textContent).toBe('How far it goes: One small study.');
  expect(limit.closest('details')).toBeNull();
});

test('a fact links to its source where there is a doi, and tells that place nothing', () => {
  const { rerender } = render(<Fact {...fact} doi="10.1016/S0065-2601(06)38002-1" />);
  const [link] = screen.getAllByRole('link', { name: 'doi.org/10.1016/S0065-2601(06)38002-1' });
  expect(link?.getAttribute('href')).toBe('https://doi.org/10.1016/S0065-2601(06)38002-1');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  rerender(<Fact {...fact} />);
  expect(screen.queryByRole('link')).toBeNull();
});
