import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Rehearsal } from '../../components/rehearsal/rehearsal';
import type { RehearsalScene } from '../../lib/course/rehearsal';

const scene: RehearsalScene = {
  id: 'two-seats',
  title: 'Rehearse it: two seats',
  opening: 'The film starts in a minute.',
  people: ['Ada'],
  start: 'seats',
  turns: [
    {
      id: 'seats',
      lines: [{ who: 'Ada', says: 'Front or back?' }],
      choices: [
        { id: 'ask', says: 'Which do you see better from?', to: 'back', pause: false },
        { id: 'wait', says: 'Give me a second.', to: 'foyer', pause: true },
      ],
      ending: null,
    },
    {
      id: 'back',
      lines: [{ who: 'Ada', says: 'The back, thanks.' }],
      choices: [],
      ending: { title: 'Row K', reply: 'You asked first.' },
    },
    {
      id: 'foyer',
      lines: [{ who: 'narrator', says: 'You stand by the popcorn.' }],
      choices: [],
      ending: { title: 'A minute', reply: 'The film waited.' },
    },
  ],
};

const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a reader says something, reaches an ending, goes back and tries another way', () => {
  render(<Rehearsal lesson="a-lesson" scene={scene} />);
  choose('Which do you see better from?');
  expect(screen.getAllByText('An ending: Row K').length).toBeGreaterThan(0);
  expect(screen.queryByRole('group', { name: 'What do you say?' })).toBeNull();
  choose('Go back one step');
  choose('Give me a second.');
  expect(screen.getByText('Endings you have seen: Row K · A minute')).toBeDefined();
  choose('Start again');
  expect(screen.getByRole('group', { name: 'What do you say?' })).toBeDefined();
});

test('the focus moves to what was said after a choice', () => {
  render(<Rehearsal lesson="a-lesson" scene={{ ...scene, id: 'two-other-seats' }} />);
  choose('Give me a second.');
  expect(document.activeElement?.textContent).toContain('You stand by the popcorn.');
});

test('the whole conversation stands in the page as text, each line naming its turn', () => {
  render(<Rehearsal lesson="a-lesson" scene={{ ...scene, id: 'two-more-seats' }} />);
  expect(screen.getByRole('link', { name: 'go to turn 3' }).getAttribute('href')).toBe(
    '#two-more-seats-foyer',
  );
});
