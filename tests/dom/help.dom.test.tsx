import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CountryList } from '../../components/help/country-list';
import type { ShownCountry } from '../../lib/course/help/shown';

const country = (code: string, name: string, otherNames: readonly string[] = []): ShownCountry => ({
  code,
  name,
  otherNames,
  note: null,
  emergency: null,
  services: [],
});

const countries = [
  country('FI', 'Finland', ['Suomi']),
  country('FR', 'France'),
  country('GB', 'United Kingdom', ['UK', 'Wales']),
  country('US', 'United States', ['USA']),
];

const open = () => render(<CountryList countries={countries} directories={[]} />);
const field = () => screen.getByLabelText<HTMLInputElement>('Type the name of a country');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const shown = () =>
  screen
    .getAllByRole('listitem', { hidden: true })
    .filter((row) => row.dataset.names !== undefined && !row.hidden)
    .map((row) => row.querySelector('summary')?.textContent);
const status = () => screen.getByRole('status').textContent;
const all = ['Finland', 'France', 'United Kingdom', 'United States'];

test('typing leaves the countries that have such a name, and says how many', () => {
  open();
  expect([shown(), status()]).toEqual([all, '']);
  type('united');
  expect([shown(), status()]).toEqual([['United Kingdom', 'United States'], '2 countries']);
  type('united k');
  expect([shown(), status()]).toEqual([['United Kingdom'], 'One country']);
});

test('a country is found by another of its names', () => {
  open();
  type('suomi');
  expect(shown()).toEqual(['Finland']);
  type('wales');
  expect(shown()).toEqual(['United Kingdom']);
});

test('a country that is not there leads to the lists', () => {
  open();
  type('Atlantis');
  expect(shown()).toEqual([]);
  expect(status()).toBe('No country of that name here. The lists above reach many more.');
});

test('clearing the field, pressing Escape or asking for all shows all again', () => {
  open();
  const ways = [
    () => type(''),
    () => fireEvent.keyDown(field(), { key: 'Escape' }),
    () => fireEvent.click(screen.getByRole('button', { name: 'Show all countries' })),
  ];
  for (const clear of ways) {
    type('fr');
    expect(shown()).toEqual(['France']);
    clear();
    expect([shown(), status(), field().value]).toEqual([all, '', '']);
    expect(screen.queryByRole('button', { name: 'Show all countries' })).toBeNull();
  }
});

test('the field keeps nothing: no filling in, no spelling sent away, no name', () => {
  open();
  expect(field().getAttribute('autocomplete')).toBe('off');
  expect(field().getAttribute('spellcheck')).toBe('false');
  expect(field().getAttribute('name')).toBeNull();
});

test('what was typed before the script arrived counts', () => {
  const drawn = <CountryList countries={countries} directories={[]} />;
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(drawn);
  field().value = 'fra';
  render(drawn, { container: page, hydrate: true });
  expect([shown(), status()]).toEqual([['France'], 'One country']);
});
