import type { Figures } from './figures';

/** The most words a sentence may have; the one limit that is hard. */
export const longestSentence = 40;

/** How many soft limits a lesson may miss. */
export const softMisses = 2;

type Soft = Exclude<keyof Figures, 'longest'>;
type Limit = { readonly words: string; readonly least: number; readonly most: number };

const limit = (words: string, least: number, most = Number.POSITIVE_INFINITY): Limit => ({
  words,
  least,
  most,
});

/** The figures that part good public writing from the essays and from flat prose. */
const limits: Readonly<Record<Soft, Limit>> = {
  grade: limit('reading grade', 3, 8.5),
  mean: limit('words in a sentence', 9, 17),
  long: limit('per cent of sentences over 28 words', 0, 8),
  rhythm: limit('rhythm', 0.45),
  passive: limit('per cent of passive sentences', 0, 15),
  you: limit('“you” in 100 words', 2.5, 11),
  questions: limit('questions in 1,000 words', 6, 45),
  concrete: limit('concrete nouns in 100 words', 4),
  abstract: limit('abstract nouns in 100 words', 0, 8),
  stock: limit('stock phrases in 1,000 words', 0, 2),
  threes: limit('lists of three in 1,000 words', 0, 8),
  duty: limit('“should” and its like in 1,000 words', 0, 12),
};

/** Every soft figure, in the order of the report. */
export const softFigures: readonly Soft[] = [
  'grade',
  'mean',
  'long',
  'rhythm',
  'passive',
  'you',
  'questions',
  'concrete',
  'abstract',
  'stock',
  'threes',
  'duty',
];

/** A soft figure outside its limit, and the words a fault says it with. */
export type Miss = { readonly figure: Soft; readonly words: string };

const limitWords = ({ least, most }: Limit): string => {
  if (most === Number.POSITIVE_INFINITY) return `at least ${least}`;
  return least === 0 ? `at most ${most}` : `${least} to ${most}`;
};

/** The soft figures a lesson misses. Figures are held against their limits as they are shown, to two places. */
export const missesOf = (figures: Figures): readonly Miss[] =>
  softFigures.flatMap((figure) => {
    const of = limits[figure];
    const value = Number(figures[figure].toFixed(2));
    if (value >= of.least && value <= of.most) return [];
    return [{ figure, words: `${of.words} ${value} (${limitWords(of)})` }];
  });
