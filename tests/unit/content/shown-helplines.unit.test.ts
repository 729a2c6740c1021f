import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HelpCountry, HelpService } from '../../../lib/course/help/helplines';
import { shownCountries } from '../../../lib/course/help/shown';

const builtOn = '2026-11-22';

const lamp: HelpService = {
  id: 'xa-lamp',
  name: 'The lamp line',
  verified: true,
  types: ['crisis-suicide'],
  limits: [],
  region: null,
  for: null,
  welcome: null,
  hours: 'day and night',
  ways: [{ by: 'phone', to: '0900 11 22 33', words: null, date: null }],
  chat: 'on its site',
  cost: 'free',
  website: 'https://www.lamp.example/',
  languages: ['en', 'mi'],
  otherLanguages: ['sign language'],
  trace: 'Not on the bill.',
  note: null,
  source: { url: 'https://paper.example', date: '2026-03' },
  lastChecked: '2026-11-22',
};
const emergency: HelpCountry['emergency'] = {
  verified: true,
  numbers: ['112'],
  text: null,
  note: null,
  source: { url: 'https://paper.example', date: '2026' },
  lastChecked: '2026-11-22',
};
const land: HelpCountry = {
  code: 'DE',
  name: 'Lampland',
  alsoNamed: [],
  note: null,
  emergency,
  services: [lamp],
};
const show = (country: Partial<HelpCountry>) =>
  shownCountries([{ ...land, ...country }], builtOn)[0];
const showService = (service: Partial<HelpService>) =>
  show({ services: [{ ...lamp, ...service }] })?.services[0];

test('a number that was seen shows, with everything good to know before calling', () => {
  expect(showService({})).toMatchObject({
    site: { url: 'https://www.lamp.example/', words: 'lamp.example' },
    details: {
      ways: [{ by: 'phone', to: '0900 11 22 33', address: 'tel:0900112233' }],
      seen: { how: 'in', year: '2026', old: false },
      languages: 'English, Māori, sign language',
      trace: 'Not on the bill.',
    },
  });
});

test.each([{ verified: false }, { source: null }, { lastChecked: null }])(
  'a number shows only when it was confirmed, on a page, on a day: %o',
  (missing) => {
    expect(showService(missing)).toMatchObject({ name: 'The lamp line', details: null });
  },
);

test('a service nobody confirmed shows its site, and without one nothing', () => {
  expect(showService({ verified: false })?.site?.url).toBe('https://www.lamp.example/');
  expect(showService({ verified: false, website: null })).toBeUndefined();
});

test('neither the name nor the address gives away a number nobody confirmed', () => {
  expect(showService({ verified: false, name: 'Lamp 1-1-1' })).toBeUndefined();
  expect(showService({ verified: false, website: 'https://0900.example' })?.site?.words).toBeNull();
  expect(showService({ website: 'https://0900.example' })?.site?.words).toBe('0900.example');
});

test('what a service is limited to comes first', () => {
  const limits = ['region', 'group', 'hours'] as const;
  const first = { region: 'Wales', for: 'men', hours: 'Mondays' };
  const shown = showService({ limits, ...first });
  expect(shown?.first).toEqual(first);
  expect(shown?.details?.hours).toBeNull();
  expect(showService({})?.first).toEqual({ region: null, for: null, hours: null });
});

test('an emergency number nobody confirmed leaves room for the plain sentence', () => {
  expect(show({})?.emergency?.numbers).toEqual([{ number: '112', address: 'tel:112' }]);
  expect(show({ emergency: { ...emergency, verified: false } })?.emergency).toBeNull();
});

test.each([
  ['2024-11-22', { how: 'in', year: '2024', old: false }],
  ['2024-11-21', { how: 'in', year: '2024', old: true }],
  ['2024-12', { how: 'in', year: '2024', old: false }],
  ['2024-11', { how: 'in', year: '2024', old: true }],
  ['2025', { how: 'in', year: '2025', old: false }],
  ['2024', { how: 'in', year: '2024', old: true }],
  ['about 2025-02', { how: 'about', year: '2025', old: false }],
  ['after 2021', { how: 'after', year: '2021', old: true }],
  ['2014/2020', { how: 'between', year: '2014', to: '2020', old: true }],
  ['undated', { how: 'undated', year: '2026', old: true }],
])(
  'a number seen %s shows its year, and is old after 24 months or without a date',
  (date, seen) => {
    const source = { url: 'https://paper.example', date };
    expect(showService({ source })?.details?.seen).toMatchObject(seen);
  },
);

test('a leap day two years later is no fault', () => {
  const source = { url: 'https://paper.example', date: '2022-02-28' };
  const country = { ...land, services: [{ ...lamp, source }] };
  const old = (day: string) => shownCountries([country], day)[0]?.services[0]?.details?.seen.old;
  expect([old('2024-02-28'), old('2024-02-29')]).toEqual([false, true]);
});

test.each([
  ['phone', '+56 9 9700 7000', 'tel:+56997007000'],
  ['phone', '#8008', 'tel:%238008'],
  ['callback', '*120*7867#', 'tel:*120*7867%23'],
  ['text', '0458 737 732', 'sms:0458737732'],
  ['email', 'lamp@lamp.example', 'mailto:lamp@lamp.example'],
  ['whatsapp', '600 000 016', null],
] as const)('a %s number %s leads to %s', (by, to, address) => {
  const ways = [{ by, to, words: null, date: null }];
  expect(showService({ ways })?.details?.ways[0]?.address).toBe(address);
});

test('countries stand in the order of the alphabet, whatever the order of the file', () => {
  const names = ['Zed', 'Éire', 'Alba'];
  const shown = shownCountries(
    names.map((name) => ({ ...land, name })),
    builtOn,
  );
  expect(shown.map(({ name }) => name)).toEqual(['Alba', 'Éire', 'Zed']);
});

test('a country is found by its code and its own name too', () => {
  expect(show({ services: [{ ...lamp, languages: ['de', 'en'] }] })?.otherNames).toEqual([
    'DE',
    'Deutschland',
  ]);
});

const number = fc.stringMatching(/^7{3}[0-9]{6}$/);
const anyService = fc.record({
  verified: fc.boolean(),
  seen: fc.boolean(),
  number,
  inName: fc.boolean(),
  inAddress: fc.boolean(),
  date: fc.constantFrom('undated', '2026', '2014/2020'),
  by: fc.constantFrom('phone', 'text', 'whatsapp', 'textphone', 'callback'),
});

test('no number that nobody confirmed can appear, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(anyService, { maxLength: 6 }), fc.boolean(), (entries, confirmed) => {
      const services = entries.map(
        (entry, index): HelpService => ({
          ...lamp,
          id: `xa-${index}-${entry.number}`,
          name: entry.inName ? `Line ${entry.number}` : 'Line',
          verified: entry.verified,
          source: entry.seen ? { url: 'https://paper.example', date: entry.date } : null,
          website: entry.inAddress ? `https://${entry.number}.example` : 'https://lamp.example',
          ways: [{ by: entry.by, to: entry.number, words: null, date: null }],
          chat: entry.number,
          note: entry.number,
        }),
      );
      const danger = { ...emergency, verified: confirmed, numbers: ['999111'] };
      const shown = show({ services, emergency: danger });
      const text = JSON.stringify(shown, (key, value) => (key === 'url' ? undefined : value));
      expect(text.includes('999111')).toBe(confirmed);
      for (const { number: hidden } of entries) {
        const may = entries.some((one) => one.number === hidden && one.verified && one.seen);
        expect(text.includes(hidden)).toBe(may);
      }
    }),
  );
});
