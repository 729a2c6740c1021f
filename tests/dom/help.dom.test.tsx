import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { CountryList } from '../../components/help/country-list';
import { openSession } from '../../components/notebook/session';
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
const remembered = () => openSession().journal.country;
const name = (country: string) => screen.getByText(country, { selector: 'summary' });
const openRows = () =>
  [...document.querySelectorAll('details[open] > summary')].map((row) => row.textContent);
const line = () => screen.queryByText(/^Open from last time:/);
const all = ['Finland', 'France', 'United Kingdom', 'United States'];

beforeEach(() => remembered().choose(''));

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

test('the country opened last stands open, with a line that says so and leads to it', () => {
  open();
  expect([openRows(), line()]).toEqual([[], null]);
  const { activeElement } = document;
  act(() => remembered().choose('GB'));
  expect(openRows()).toEqual(['United Kingdom']);
  expect(line()?.textContent).toBe('Open from last time: United Kingdom');
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'United Kingdom' });
  expect(link.getAttribute('href')).toBe('#your-country');
  expect(document.getElementById('your-country')).toBe(name('United Kingdom'));
  expect(document.activeElement).toBe(activeElement);
});

test('a country opened earlier on this page is open on coming back to it', () => {
  const first = open();
  fireEvent.click(name('France'));
  expect(line()).toBeNull();
  first.unmount();
  open();
  expect([openRows(), line()?.textContent]).toEqual([['France'], 'Open from last time: France']);
});

test('the last one opened is remembered, and shutting it forgets it', () => {
  open();
  fireEvent.click(name('France'));
  fireEvent.click(name('Finland'));
  expect(remembered().getState()).toBe('FI');
  fireEvent.click(name('France'));
  expect([remembered().getState(), openRows()]).toEqual(['FI', ['Finland']]);
  fireEvent.click(name('Finland'));
  expect([remembered().getState(), openRows()]).toEqual(['', []]);
});

test('shutting the country that stood open from last time forgets it and takes the line away', () => {
  remembered().choose('FR');
  open();
  fireEvent.click(name('France'));
  expect([remembered().getState(), openRows()]).toEqual(['', []]);
  expect(line()?.closest('p')?.classList.contains('invisible')).toBe(true);
  fireEvent.click(name('France'));
  expect([remembered().getState(), openRows()]).toEqual(['FR', ['France']]);
  expect(line()?.closest('p')?.classList.contains('invisible')).toBe(false);
});

test('the button forgets the country, shuts its row and says so where the focus goes', () => {
  remembered().choose('FR');
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Forget this choice' }));
  expect([remembered().getState(), openRows(), line()]).toEqual(['', [], null]);
  expect(document.activeElement?.textContent).toBe('Forgotten, and closed again.');
  expect(document.getElementById('your-country')).toBeNull();
});

test('erasing everything shuts the row and leaves no line', () => {
  remembered().choose('FR');
  open();
  act(() => remembered().choose(''));
  expect([openRows(), line()]).toEqual([[], null]);
});

test('a code of no country here opens nothing and is forgotten', () => {
  remembered().choose('ZZ');
  open();
  expect([remembered().getState(), openRows(), line()]).toEqual(['', [], null]);
});

test('a country opened before the script arrived is the one remembered', () => {
  const drawn = <CountryList countries={countries} directories={[]} />;
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(drawn);
  name('Finland').closest('details')?.setAttribute('open', '');
  remembered().choose('US');
  render(drawn, { container: page, hydrate: true });
  expect([remembered().getState(), openRows(), line()]).toEqual(['FI', ['Finland'], null]);
});
