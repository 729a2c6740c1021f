const longestItem = 4;

/** Words that begin a clause or say where and when: what stands between a comma and *and* is then no item. */
const opensClause =
  /^(?:i|you|he|she|we|they|it|one|nobody|somebody|now|then|later|at|by|for|from|in|on|to|with|when|if|as|so|but)\b/iu;

const wordCount = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

const isItem = (text: string | undefined) => {
  const count = wordCount(text ?? '');
  return count >= 1 && count <= longestItem;
};

/** True where the pieces between commas that end at `last` close a list of exactly three. */
const closesThree = (pieces: readonly string[], last: number): boolean => {
  const [piece = '', before = '', start] = [pieces[last], pieces[last - 1], pieces[last - 2]];
  if (/^\s*(?:and|or)\s/iu.test(piece))
    return start !== undefined && isItem(before) && (last === 2 || !isItem(start));
  const middle = /^\s*(\S+(?: \S+)?) (?:and|or) \S/iu.exec(piece)?.[1];
  if (middle === undefined || opensClause.test(middle)) return false;
  return last > 0 && (last === 1 || !isItem(before));
};

/**
 * How many lists of three a text has: `a, b and c` or `a, b, or c`.
 * It reads commas and not grammar: an item is four words at most, two before an *and* without a comma, and a
 * first clause may pass for an item. What begins like a clause (*now*, *he*, *on the bus*) is none.
 */
export const listsOfThree = (text: string): number =>
  text
    .split(/[.;:!?…()“”"\n—]/u)
    .map((clause) => clause.split(','))
    .reduce(
      (sum, pieces) => sum + pieces.filter((_, index) => closesThree(pieces, index)).length,
      0,
    );
