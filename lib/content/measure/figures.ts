import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { LessonSource } from '../lesson/source';
import { listsOfThree } from './lists-of-three';
import { namesIdea, namesThing } from './nouns';
import { dutyWords, stockPhrases } from './phrases';
import { sentencesOf, type Sentence } from './sentences';

/** The figures of a lesson, its headings, its questions' wording and its rehearsal not counted. */
export type Figures = {
  /** Flesch-Kincaid, in school years. */
  readonly grade: number;
  /** Words in a sentence. */
  readonly mean: number;
  readonly longest: Sentence;
  /** Per cent of sentences over 28 words. */
  readonly long: number;
  /** Standard deviation of sentence length over its mean. */
  readonly rhythm: number;
  /** Per cent of sentences. */
  readonly passive: number;
  /** Per 100 words: you, your, yours, yourself. */
  readonly you: number;
  /** Per 1,000 words: question marks, those in speech too. */
  readonly questions: number;
  /** Per 100 words. */
  readonly concrete: number;
  readonly abstract: number;
  /** Per 1,000 words. */
  readonly stock: number;
  readonly threes: number;
  readonly duty: number;
};

const longSentence = 28;
const you = /^you(?:rs?|rself|rselves|'\w+)?$/;

const share = (sentences: readonly Sentence[], test: (sentence: Sentence) => boolean) =>
  (100 * sentences.filter(test).length) / sentences.length;

const deviation = (numbers: readonly number[], mean: number) =>
  Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length);

/**
 * Measures a lesson; null where it has no sentence.
 * @param senses the text of WordNet's `index.sense`, for the nouns
 */
export const figuresOf = (lesson: LessonSource, senses: string): Figures | null => {
  const sentences = sentencesOf(lesson);
  const [first] = sentences;
  if (!first) return null;
  const words = sentences.flatMap((sentence) => sentence.words);
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const lengths = sentences.map((sentence) => sentence.words.length);
  const mean = words.length / sentences.length;
  const per = (base: number, number: number) => (base * number) / words.length;
  const counted = (test: (word: string) => boolean) => per(100, words.filter(test).length);
  const things = new Set([...new Set(words)].filter((word) => namesThing(senses, word)));
  return {
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    }),
    mean,
    longest: sentences.reduce(
      (most, one) => (one.words.length > most.words.length ? one : most),
      first,
    ),
    long: share(sentences, (sentence) => sentence.words.length > longSentence),
    rhythm: deviation(lengths, mean) / mean,
    passive: share(sentences, (sentence) => sentence.isPassive),
    you: counted((word) => you.test(word)),
    questions: per(1000, text.match(/\?/g)?.length ?? 0),
    concrete: counted((word) => things.has(word)),
    abstract: counted((word) => namesIdea(word) && !things.has(word)),
    stock: per(1000, stockPhrases(text)),
    threes: per(1000, listsOfThree(text)),
    duty: per(1000, dutyWords(text)),
  };
};
