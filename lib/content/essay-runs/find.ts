import { hashRuns, runLength, runWords } from './hash';

/** A stretch of text shared with an essay: the index where it begins, and its words. */
export type SharedRun = { readonly index: number; readonly words: string };

/** Finds every stretch of eight words or more whose runs are all in `hashes`; runs that overlap are one stretch. */
export const findSharedRuns = (text: string, hashes: ReadonlySet<string>): readonly SharedRun[] => {
  const words = runWords(text);
  const shared = hashRuns(words).map((hash) => hashes.has(hash));
  return shared.flatMap((isShared, first) => {
    const begin = words[first];
    if (!isShared || shared[first - 1] === true || begin === undefined) return [];
    const after = shared.indexOf(false, first);
    const last = (after < 0 ? shared.length : after) - 1;
    const stretch = words.slice(first, last + runLength).map(({ word }) => word);
    return [{ index: begin.index, words: stretch.join(' ') }];
  });
};
