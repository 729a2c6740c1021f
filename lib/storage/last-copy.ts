import type { SmallChoice } from './small-choice';

/**
 * When the reader last saved a copy of everything, or put the offer off: milliseconds since 1970, as text.
 * It is no more than a mark from which new words are counted.
 */
export const lastCopyChoice: SmallChoice<string> = {
  key: 'copy',
  none: '',
  isChoice: (text): text is string => /^[1-9]\d{0,15}$/.test(text),
};
