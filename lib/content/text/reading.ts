/** Text as it is read, without markup, and for each of its characters the offset in the file it came from. */
export type Reading = { readonly text: string; readonly offsets: readonly number[] };

/** How far a character may be from the one before it: an indentation or a mark of quotation, not a sentence. */
const nearby = 24;

const referencePattern = /&#?\w+;/y;

/**
 * Finds where each character of `value` stands in the source between `from` and `to`.
 * Parsers drop escapes, indentation and quotes, so a character is searched for from the last one found;
 * one that is written as a character reference gets the place of the reference.
 */
export const readingOf = (value: string, source: string, from: number, to: number): Reading => {
  const offsets: number[] = [];
  const reference = new RegExp(referencePattern);
  let reached = from;
  for (let index = 0; index < value.length; index += 1) {
    reference.lastIndex = reached;
    const written = reference.exec(source)?.[0];
    if (written !== undefined) {
      offsets.push(reached);
      reached += written.length;
      continue;
    }
    const found = source.indexOf(value.charAt(index), reached);
    const isNear = found >= 0 && found < to && found - reached <= nearby;
    offsets.push(isNear ? found : reached);
    if (isNear) reached = found + 1;
  }
  return { text: value, offsets };
};

/** Several readings as one, in order. */
export const joinReadings = (readings: readonly Reading[]): Reading => ({
  text: readings.map((reading) => reading.text).join(''),
  offsets: readings.flatMap((reading) => reading.offsets),
});

/** The words of a text as a writer counts them: a hyphen or an apostrophe joins, a dash does not. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;
