import { z } from 'zod';
import { nameForm, namePattern } from '../ids';
import { runLength } from '../essay-runs/hash';

/** Text with at least one letter in it. */
export const words = z.string().refine((text) => text.trim() !== '', 'is empty, expected text');

/** An id of the form `lower-case-words`. */
export const name = z.string().regex(namePattern, `has the wrong form, ${nameForm}`);

/** `course.json`: parts and the ids of their lessons, in order; titles of lessons are in the lessons. */
export const courseShape = z.strictObject({
  parts: z
    .array(z.strictObject({ id: name, title: words, why: words, lessons: z.array(name) }))
    .min(1, 'is empty, expected at least one part'),
});

/** `glossary.json`: a term and its plain meaning. */
export const glossaryShape = z.record(z.string(), z.strictObject({ term: words, plain: words }));

/**
 * `facts.json`: what lessons may cite. A number never stands without its source and its limit.
 * `status` says how the source was seen: its own page or abstract (`src`), or a page about it (`sec`).
 */
export const factsShape = z.record(
  z.string(),
  z.strictObject({
    statement: words,
    limit: words,
    source: words,
    status: z.enum(
      ['src', 'sec'],
      'is not known, expected `src` (seen) or `sec` (seen through others)',
    ),
    doi: words.optional(),
  }),
);

/** `ideas.json`: the ledger of ideas by id, and the cautions some of them carry. */
export const ideasShape = z.object({ cautions: z.record(z.string(), words) }).catchall(words);

/** `teaching-points.json`: what respected curricula agree on, in our words, and the lessons that carry each. */
export const teachingShape = z.record(
  z.string(),
  z.strictObject({
    words,
    lessons: z.array(name).min(1, 'is empty, expected the id of a lesson'),
  }),
);

/** `safety/allowed-words.json`: words the check of loaded words passes, and why. */
export const allowedWordsShape = z.array(
  z.strictObject({ words: z.array(words).min(1, 'is empty, expected a word'), why: words }),
);

const isRising = (hashes: readonly string[]) =>
  hashes.every((hash, index) => index === 0 || hash > (hashes[index - 1] ?? ''));

/** `essay-runs.json`: hashes of every run of eight words in the essays, sorted so that damage shows. */
export const essayRunsShape = z.strictObject({
  words: z.literal(runLength, `is not the length of run this check reads, expected ${runLength}`),
  hashes: z
    .array(z.string().regex(/^[0-9a-f]{16}$/, 'is damaged, expected 16 digits from 0 to f'))
    .min(1, 'is empty, expected the hashes of the essays')
    .refine(isRising, 'is damaged, expected hashes in rising order, none twice'),
});

/** `safety/denylist.json`: words that never stand in an address, an id, a title or a file name. */
export const denylistShape = z
  .array(z.string().regex(/^[a-z]+$/, 'is not a word, expected lower-case letters'))
  .min(1, 'is empty, expected at least one word');

export type Course = z.output<typeof courseShape>;
export type Glossary = z.output<typeof glossaryShape>;
export type TeachingPoints = z.output<typeof teachingShape>;
export type AllowedWords = z.output<typeof allowedWordsShape>;
export type Facts = z.output<typeof factsShape>;
