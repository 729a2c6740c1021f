import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Faults } from '../../components/lesson/faults';
import { Figure } from '../../components/lesson/figure';

afterEach(() => vi.unstubAllEnvs());

test('an author is told at once what cannot be drawn, line by line', () => {
  render(<Faults lines={['a.mdx:1:1 one thing', 'b.mdx:2:1 another']} />);
  expect(screen.getByRole('alert', { name: 'Not drawn as it is written' }).textContent).toContain(
    'What is typed in it stays.',
  );
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'a.mdx:1:1 one thing',
    'b.mdx:2:1 another',
  ]);
});

test('a drawing that is not there yet leaves a note for its author, and stops a build', () => {
  const figure = <Figure name="not-yet" alt="Nothing is drawn here yet." />;
  vi.stubEnv('NODE_ENV', 'development');
  render(figure);
  expect(screen.getByText(/No drawing is named "not-yet"/)).toBeTruthy();
  cleanup();
  vi.stubEnv('NODE_ENV', 'production');
  expect(() => Figure(figure.props)).toThrow('No drawing is named "not-yet"');
});
