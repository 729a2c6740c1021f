/** Where something is in a file, as editors count: from 1. */
export type Place = { readonly line: number; readonly column: number };

/** The place of a character, given its offset from 0. */
export const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

/** The offset of a place; the end of the text where the text is shorter. */
export const offsetAt = (text: string, place: Place): number => {
  const lines = text.split('\n').slice(0, place.line - 1);
  const lineStart = lines.reduce((sum, line) => sum + line.length + 1, 0);
  return Math.min(text.length, lineStart + place.column - 1);
};
