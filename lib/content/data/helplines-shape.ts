import { z } from 'zod';
import type { Helplines } from '../../course/help/helplines';
import { datePattern } from '../../course/help/seen';
import { words } from './shapes';

const said = words.nullable().default(null);
const date = z
  .string()
  .regex(
    datePattern,
    'is no date, expected `2026-11-22`, `2026-11`, `2026`, `about 2026`, `after 2026`, `2025/2026` or `undated`',
  );
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day, expected `2026-11-22`');
const site = z.url({
  protocol: /^https$/,
  error: 'is no web address, expected an absolute one with `https://`',
});
const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'has the wrong form, expected lower-case words joined by hyphens',
  );
const number = z
  .string()
  .regex(
    /^[+*#]?\d(?:[ *-]?\d)*#?$/,
    'is no number to dial, expected digits and single spaces or hyphens',
  );
const source = z.strictObject({ url: site, date }).nullable().default(null);
const seen = { source, lastChecked: day.nullable().default(null) };

const extra = { words: said, date: date.nullable().default(null) };
const way = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.enum(['phone', 'text', 'whatsapp', 'textphone', 'callback']),
    to: number,
    ...extra,
  }),
  z.strictObject({ by: z.literal('email'), to: z.email(), ...extra }),
]);

const service = z.strictObject({
  id,
  name: words,
  verified: z.boolean(),
  types: z
    .array(z.enum(['relationship-abuse', 'sexual-violence', 'crisis-suicide', 'child-youth']))
    .min(1, 'is empty, expected at least one kind of help'),
  limits: z.array(z.enum(['region', 'group', 'hours'])).default([]),
  region: said,
  for: said,
  welcome: said,
  hours: said,
  ways: z.array(way).default([]),
  chat: said,
  cost: said,
  website: site.nullable().default(null),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, 'is no language, expected a code of two letters'))
    .default([]),
  otherLanguages: z.array(words).default([]),
  trace: said,
  note: said,
  ...seen,
});

const country = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/, 'is no country, expected a code of two capital letters'),
  name: words,
  alsoNamed: z.array(words).default([]),
  note: said,
  emergency: z.strictObject({
    verified: z.boolean(),
    numbers: z.array(number),
    text: number.nullable().default(null),
    note: said,
    ...seen,
  }),
  services: z.array(service),
});

/** `helplines.json`: who can be turned to in each country. What is not there may be left out; the sense is judged elsewhere. */
export const helplinesShape = z.strictObject({
  euNumber: z.strictObject({ number, confirmedIn: z.array(z.string()) }),
  directories: z.array(z.strictObject({ id, name: words, url: site, for: words, region: said })),
  countries: z.array(country).min(1, 'is empty, expected at least one country'),
  retired: z.array(z.strictObject({ number: words, where: words })),
}) satisfies z.ZodType<Helplines>;
