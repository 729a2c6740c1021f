import { ParseEnglish } from 'parse-english';
import retextEquality from 'retext-equality';
import { VFile } from 'vfile';
import { faultAt, type SourceFile } from '../../fault';
import type { Rule } from '../content';
import { dataReadings, lessonReadings, type FileReadings } from '../readings';

type Piece = { readonly file: SourceFile; readonly offset: number };

const parser = new ParseEnglish();
const findLoaded = retextEquality();

/** Parts two stretches of text within one paragraph. */
const stop = '. ';

/** Blank lines end a sentence and no paragraph; every character keeps its place. */
const inOneParagraph = (text: string) =>
  text.replace(/\n\s*\n/gu, (blank) => stop.padEnd(blank.length)).replaceAll('\n', ' ');

/**
 * All files as one paragraph, and where each character is from. retext-equality makes ready for every paragraph
 * anew all it looks for, so that a thousand short ones take most of a second.
 */
const asOne = (files: readonly FileReadings[]) => {
  const parts = files.flatMap(({ file, readings }) =>
    readings.map(({ text, offsets }) => ({ file, offsets, text: inOneParagraph(text) })),
  );
  const pieces = parts.flatMap(({ file, offsets }): readonly Piece[] =>
    [...offsets, ...Array.from(stop, () => offsets.at(-1) ?? 0)].map((offset) => ({
      file,
      offset,
    })),
  );
  return { text: parts.map(({ text }) => text + stop).join(''), pieces };
};

/** A word as the list of allowed words has it: lower case, without what an apostrophe ties to it. */
const listed = (words: string) =>
  words
    .toLowerCase()
    .replace(/[’']/gu, "'")
    .replace(/'(?:s|ll|d|ve|re)$/u, '');

/**
 * No word leaves people out or weighs on them, as retext-equality sees it, but for those `allowed-words.json`
 * passes with a reason. It knows words and not what is meant: a slight in plain words is for people to find.
 */
export const loadedWords: Rule = ({ lessons, scenarios, messages, allowedWords: { value } }) => {
  if (!value) return [];
  const allowed = new Set(value.flatMap(({ words }) => words));
  const { text, pieces } = asOne([
    ...lessons.map(lessonReadings),
    ...scenarios.map(dataReadings),
    ...messages.map(dataReadings),
  ]);
  const report = new VFile(text);
  findLoaded(parser.parse(text), report);
  return report.messages.flatMap(({ actual, expected, place }) => {
    const start = place && ('start' in place ? place.start : place).offset;
    const piece = pieces[start ?? 0];
    if (!piece || !actual || allowed.has(listed(actual))) return [];
    const other = (expected ?? []).slice(0, 3).map((words) => `“${words}”`);
    const message = `"${actual}" may leave somebody out or weigh on them, expected ${[...other, 'other words'].slice(0, 3).join(', ')} or a reason in \`allowed-words.json\``;
    return [faultAt(piece.file, piece.offset, message)];
  });
};
