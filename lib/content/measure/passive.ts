const be: ReadonlySet<string> = new Set('am are is was were be been being'.split(' '));

/** Words in -ed that tell how somebody is, or what a thing is called, far more often than what is done to them. */
const states: ReadonlySet<string> = new Set(
  'tired married scared frightened worried pleased excited interested ashamed crooked naked sacred supposed used'.split(
    ' ',
  ),
);

const mayStandBetween = (word: string | undefined) => word === 'not' || /ly$/.test(word ?? '');

/**
 * True where a form of *be* is followed by a word in -ed, with *not* or one adverb in -ly between them at most.
 * retext-passive knows the irregular forms (*was told*) and leaves these to us. Neither sees *got told*, a
 * subject between the two (*was he asked*), a passive without *be*, or *agreed*; a state this list lacks counts as one.
 * @param words in lower case
 */
export const isRegularPassive = (words: readonly string[]): boolean =>
  words.some((word, index) => {
    if (!be.has(word)) return false;
    const next = words[mayStandBetween(words[index + 1]) ? index + 2 : index + 1] ?? '';
    return /(?<!e)ed$/.test(next) && next.length > 3 && !states.has(next);
  });
