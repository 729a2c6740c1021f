import { createHash } from 'node:crypto';

/** How many words in a row may not be shared with an essay (seven shared words may be chance, eight are borrowed). */
export const runLength = 8;

/** A word in the form runs are compared in, and the index in the text where it begins. */
export type RunWord = { readonly word: string; readonly index: number };

/** Splits a text into words: lower case, letters and straight apostrophes only; anything else parts two words. */
export const runWords = (text: string): readonly RunWord[] =>
  [...text.matchAll(/[\p{L}\p{M}](?:[\p{L}\p{M}'’‘ʼ]*[\p{L}\p{M}])?/gu)].map((match) => ({
    word: match[0].normalize('NFC').toLowerCase().replace(/[’‘ʼ]/gu, "'"),
    index: match.index,
  }));

/** The hash a run is known by: the first 16 digits of its SHA-256, so that the list holds no sentence. */
export const hashRun = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);

/** The hash of each run of eight words, by the place of its first word in the list of words. */
export const hashRuns = (words: readonly RunWord[]): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, first) => hashRun(words.slice(first, first + runLength).map(({ word }) => word)));
