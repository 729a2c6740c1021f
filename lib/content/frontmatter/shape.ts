import { z } from 'zod';
import { name, words } from '../data/shapes';
import { countWords } from '../text/reading';

/** A content note is short: thirty words name the topics, more would alarm. */
const noteLimit = 30;

const threeLines = (lines: readonly string[]) => lines.length === 3;

/** What a lesson says about itself, before its text. */
export const frontmatterShape = z.strictObject({
  id: name,
  title: words,
  summary: z.array(words).refine(threeLines, 'has the wrong length, expected exactly three lines'),
  minutes: z
    .number()
    .int('is not a whole number, expected whole minutes')
    .min(1, 'is too small, expected at least 1'),
  aim: words,
  ideas: z.record(z.string(), name),
  /** Teaching points the lesson carries, each with its heading. */
  teaching: z.record(z.string(), name).optional(),
  facts: z.array(words),
  contentNote: z
    .strictObject({
      note: words.refine(
        (note) => countWords(note) <= noteLimit,
        `is too long, expected at most ${noteLimit} words`,
      ),
      skipTo: name,
      gentler: words,
    })
    .nullable(),
});

export type Frontmatter = z.output<typeof frontmatterShape>;
export type ContentNote = NonNullable<Frontmatter['contentNote']>;
