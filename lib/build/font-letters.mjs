/**
 * @param {number} from a code point
 * @param {number} to another; both are included
 */
const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));

/**
 * What every page needs: printable Basic Latin, the marks in use, and the accented letters that names in this
 * course are written with most. Each further letter would cost every reader bytes.
 */
export const everyday = `${range(0x20, 0x7e)}\u00a0£·×áäåçèéíñóöúü–—‘’‚“”„•…€−`;

/** The rest of Latin-1, fetched only by a page that has one of them. */
export const letters = [...`${range(0xa1, 0xff)}Œœ`]
  .filter((letter) => !everyday.includes(letter))
  .join('');

/** The letters of Latin Extended-A that European names are written with, fetched likewise. */
export const names = [
  ...`${range(0x100, 0x131)}${range(0x134, 0x148)}${range(0x14a, 0x151)}${range(0x154, 0x177)}${range(0x179, 0x17e)}ȘșȚț`,
].join('');

const hex = (/** @type {number} */ point) => point.toString(16).toUpperCase().padStart(4, '0');

/**
 * The letters as a style sheet's `unicode-range`.
 * @param {string} text
 */
export function unicodeRange(text) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of [...text].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === point) last[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}
