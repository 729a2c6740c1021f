import { faultAt, type Fault } from '../../fault';
import type { HelpCountry, Helplines, HelpService } from '../../../course/help/helplines';
import { holdsNumber, holdsRetired } from '../../../course/help/numbers';
import { shownCountries } from '../../../course/help/shown';
import type { Rule } from '../content';

type Path = readonly (string | number)[];
type Flaw = { readonly path: Path; readonly message: string };

/** Every text inside a value, and the way to it. */
const textsIn = (value: unknown, path: Path): readonly { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
};

const flawIf = (wrong: boolean, path: Path, message: string): readonly Flaw[] =>
  wrong ? [{ path, message }] : [];

type Numbered = Pick<HelpService, 'verified' | 'source' | 'lastChecked'>;

/** A number that shows says on which page it was seen, when that was written and when it was looked at. */
const sourceFlaws = ({ verified, source, lastChecked }: Numbered, path: Path) => [
  ...flawIf(
    verified && source === null,
    path,
    'has a number that shows and no `source`, expected a page and its date',
  ),
  ...flawIf(
    verified && lastChecked === null,
    path,
    'has a number that shows and no `lastChecked`, expected a day',
  ),
];

const limitWords = [
  ['region', 'region'],
  ['group', 'for'],
  ['hours', 'hours'],
] as const;

const limitFlaws = (service: HelpService, path: Path) =>
  limitWords.flatMap(([limit, field]) =>
    flawIf(
      service.limits.includes(limit) && service[field] === null,
      [...path, 'limits'],
      `names \`${limit}\`, expected words for it under \`${field}\``,
    ),
  );

/** Words of an entry nobody confirmed hold no number: they would show it after all. */
const givenAway = (service: HelpService, path: Path) =>
  (['name', 'region', 'for', 'welcome', 'hours'] as const).flatMap((field) =>
    flawIf(
      !service.verified && holdsNumber(service[field] ?? ''),
      [...path, field],
      'holds a number that is not `verified`, expected words alone',
    ),
  );

const serviceFlaws = (service: HelpService, path: Path): readonly Flaw[] => [
  ...sourceFlaws(service, path),
  ...limitFlaws(service, path),
  ...flawIf(
    service.region !== null && !service.limits.includes('region'),
    [...path, 'region'],
    'is written, expected `region` among the `limits`',
  ),
  ...givenAway(service, path),
];

const countryFlaws = (country: HelpCountry, path: Path, all: Helplines): readonly Flaw[] => [
  ...sourceFlaws(country.emergency, [...path, 'emergency']),
  ...flawIf(
    country.emergency.verified && country.emergency.numbers.length === 0,
    [...path, 'emergency'],
    'is `verified` and has no number, expected at least one',
  ),
  ...country.services.flatMap((service, index) =>
    serviceFlaws(service, [...path, 'services', index]),
  ),
  ...flawIf(
    all.directories.length === 0 &&
      shownCountries([country], '9999-12-31').every(({ services }) => services.length === 0),
    path,
    'has nothing to show, expected a service with a number or a site, or a directory',
  ),
];

/** The number of the European Union stands only where it was seen to work. */
const euFlaws = ({ euNumber, countries }: Helplines): readonly Flaw[] =>
  countries.flatMap(({ code, services }, index) =>
    services.flatMap(({ ways }, place) =>
      ways.flatMap(({ to }, at) =>
        flawIf(
          holdsRetired(to, euNumber.number) && !euNumber.confirmedIn.includes(code),
          ['countries', index, 'services', place, 'ways', at, 'to'],
          `is the number of the European Union, expected it only in ${euNumber.confirmedIn.join(', ')}`,
        ),
      ),
    ),
  );

/** Addresses of pages are left out: digits in them are no number to call. */
const retiredFlaws = ({ retired, directories, countries }: Helplines): readonly Flaw[] =>
  textsIn({ directories, countries }, [])
    .filter(({ text }) => !text.startsWith('https://'))
    .flatMap(({ path, text }) =>
      retired
        .filter(({ number }) => holdsRetired(text, number))
        .map(({ number, where }) => ({
          path,
          message: `holds the retired number ${number} (${where}), expected it nowhere`,
        })),
    );

const idFlaws = ({ directories, countries }: Helplines): readonly Flaw[] => {
  const ids: readonly { readonly id: string; readonly path: Path }[] = [
    ...directories.map(({ id }, index) => ({ id, path: ['directories', index, 'id'] })),
    ...countries.map(({ code }, index) => ({ id: code, path: ['countries', index, 'code'] })),
    ...countries.flatMap(({ services }, index) =>
      services.map(({ id }, place) => ({
        id,
        path: ['countries', index, 'services', place, 'id'],
      })),
    ),
  ];
  return ids.flatMap(({ id, path }, index) =>
    flawIf(
      ids.findIndex((other) => other.id === id) < index,
      path,
      `\`${id}\` is taken, expected one not used above`,
    ),
  );
};

const worded = (path: Path): string =>
  path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? step : `${words}.${step}`,
    '',
  );

/** The people to turn to: every number that shows was seen somewhere, none is retired, nobody is sent nowhere. */
export const helplines: Rule = ({ helplines: { value, located, file } }): readonly Fault[] => {
  if (!value || !located) return [];
  const flaws = [
    ...value.countries.flatMap((country, index) =>
      countryFlaws(country, ['countries', index], value),
    ),
    ...euFlaws(value),
    ...retiredFlaws(value),
    ...idFlaws(value),
  ];
  return flaws.map(({ path, message }) =>
    faultAt(file, located.offsetOf(path), `\`${worded(path)}\` ${message}`),
  );
};
