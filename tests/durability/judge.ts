/** One key of a person typing. */
export type Key = {
  readonly character: string;
  /** When the browser had it, milliseconds since 1970. */
  readonly at: number;
};

/** What became of typed words. */
export type Verdict = {
  /** Whether everything found is a beginning of what was typed: nothing muddled, nothing made up. */
  readonly isPrefix: boolean;
  /** How many characters are missing at the end of the best text found. */
  readonly lostCharacters: number;
  /** Milliseconds of typing lost: from the first key that is missing to the end. */
  readonly lostMs: number;
};

/**
 * Compares what was typed with what is there afterwards.
 * @param before what was in the field when the typing began
 * @param keys what was typed, in order
 * @param found every text stored for that question
 * @param endedAt when the browser was killed, milliseconds since 1970
 */
export function judge(
  before: string,
  keys: readonly Key[],
  found: readonly string[],
  endedAt: number,
): Verdict {
  const typed = before + keys.map(({ character }) => character).join('');
  const prefixes = found.filter((text) => typed.startsWith(text) && text.length >= before.length);
  const best = Math.max(0, ...prefixes.map((text) => text.length));
  const firstMissing = keys[Math.max(0, best - before.length)];
  const older = found.filter((text) => typed.startsWith(text));
  return {
    isPrefix: older.length === found.length && best >= before.length,
    lostCharacters: typed.length - best,
    lostMs: best < typed.length && firstMissing ? Math.max(0, endedAt - firstMissing.at) : 0,
  };
}

/** Gives the texts that are nowhere among those found, not even inside a longer one. */
export const missing = (wanted: readonly string[], found: readonly string[]): readonly string[] =>
  wanted.filter((text) => !found.some((one) => one.includes(text)));
