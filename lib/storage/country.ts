import type { SmallChoice } from './small-choice';

/**
 * The country a reader last opened on the help page, by its two capital letters. Which countries there are
 * stands on that page alone: there a code without a row reads as none too.
 */
export const countryChoice: SmallChoice<string> = {
  key: 'country',
  none: '',
  isChoice: (text): text is string => /^[A-Z]{2}$/.test(text),
};
