import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../../../content/en/messages/help.json' with { type: 'json' };
import { helplinesShape } from '../../../lib/content/data/helplines-shape';
import { holdsRetired } from '../../../lib/course/help/numbers';
import { shownCountries } from '../../../lib/course/help/shown';

const builtOn = '2026-11-22';
const written = helplinesShape.parse(JSON.parse(readFileSync('content/en/helplines.json', 'utf8')));

test('of the numbers written down, those confirmed show and no others', () => {
  const countries = shownCountries(written.countries, builtOn);
  const shown = countries.flatMap(({ code, services }) =>
    services.flatMap(
      ({ name, details }) => details?.ways.map(({ to }) => `${code} ${name} ${to}`) ?? [],
    ),
  );
  const confirmed = written.countries.flatMap(({ code, services }) =>
    services
      .filter(({ verified }) => verified)
      .flatMap(({ name, ways }) => ways.map(({ to }) => `${code} ${name} ${to}`)),
  );
  expect(shown.length).toBeGreaterThan(50);
  expect([...shown].sort()).toEqual([...confirmed].sort());
  expect(
    countries
      .filter(({ emergency: danger }) => danger !== null)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(
    written.countries
      .filter(({ emergency: { verified } }) => verified)
      .map(({ code }) => code)
      .sort(),
  );
});

test('what readers see promises nothing absolute and holds nothing retired', () => {
  const seen = JSON.stringify([shownCountries(written.countries, builtOn), words]);
  expect(seen).not.toMatch(
    /anonymous|untraceable|undetectable|completely private|100 ?%|verified/i,
  );
  const texts = [...seen.matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap(([, text]) => text ?? []);
  expect(texts.length).toBeGreaterThan(500);
  for (const { number: gone } of written.retired)
    expect(texts.filter((text) => !text.includes('://') && holdsRetired(text, gone))).toEqual([]);
});
