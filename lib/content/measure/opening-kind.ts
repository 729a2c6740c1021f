import type { Sentence } from './sentences';

/** How a lesson may begin. */
export type OpeningKind =
  | 'a clock time'
  | 'a letter'
  | 'speech'
  | 'a question'
  | 'an address to the reader'
  | 'a name doing something'
  | 'a thing';

const clock =
  /^\W*\d{1,2}[:.]\d\d\b|^(?:\W*[\p{L}’-]+ ){0,4}(?:o[’']clock|half past|quarter (?:to|past)|noon|midnight)\b/iu;

/** A name stands with its capital inside a sentence too. */
const isNamed = (word: string, text: string) =>
  word !== 'I' &&
  /^\p{Lu}/u.test(word) &&
  new RegExp(`[\\p{Ll},;] ${word}(?![\\p{L}-])`, 'u').test(text);

/**
 * What kind of opening a sentence is, by its form alone, the first that fits: a time of day, *Dear …*, a
 * quotation mark, a question mark at its end, *you* in it, a name as its first word, and otherwise a thing
 * (*Marek’s left hand goes up*; also whatever has another form, such as *Start in the middle*).
 * @param text the lesson's text, to tell names from other words with a capital
 */
export const openingKind = ({ text: sentence, words }: Sentence, text: string): OpeningKind => {
  if (clock.test(sentence)) return 'a clock time';
  if (words[0] === 'dear') return 'a letter';
  if (/^[“"‘']/u.test(sentence)) return 'speech';
  if (/\?[”"’')]*$/u.test(sentence)) return 'a question';
  if (words.some((word) => /^you(?:r|rs|rself|'\w+)?$/.test(word)))
    return 'an address to the reader';
  const first = /^[\p{L}-]+(?![’'\p{L}])/u.exec(sentence)?.[0] ?? '';
  return isNamed(first, text) ? 'a name doing something' : 'a thing';
};
