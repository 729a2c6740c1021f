import { z } from 'zod';
import type { RehearsalScene } from '../../course/rehearsal';
import { name, words } from '../data/shapes';
import { answerIdForm, answerIdPattern } from '../ids';

const line = z.strictObject({ who: words, says: words });
const choice = z.strictObject({
  id: name,
  says: words,
  to: name,
  pause: z.boolean().default(false),
});
const own = z.strictObject({
  id: z.string().regex(answerIdPattern, `has the wrong form, ${answerIdForm}`),
  ask: words,
  others: z
    .array(words)
    .min(2, 'has too few lines, expected 2 or 3')
    .max(3, 'has too many lines, expected 2 or 3'),
  to: name,
});
const turn = z.strictObject({
  id: name,
  lines: z.array(line),
  choices: z.array(choice).default([]),
  own: own.optional(),
  ending: z.strictObject({ title: words, reply: words }).nullable().default(null),
});

/** A rehearsal as it is written: a turn may leave out what it does not have. The graph is judged elsewhere. */
export const rehearsalShape = z.strictObject({
  id: name,
  title: words,
  opening: words,
  people: z.array(words),
  start: name,
  turns: z.array(turn).min(1, 'is empty, expected at least one turn'),
}) satisfies z.ZodType<RehearsalScene>;
