import type { SmallChoice } from './small-choice';

/** How pages are coloured: as the device asks, or as the reader chose. */
export type Look = 'system' | 'light' | 'dark';

/** The choice of colours; its entry is read before the first paint by `lib/build/look-script.mjs`. */
export const lookChoice: SmallChoice<Look> = {
  key: 'look',
  none: 'system',
  isChoice: (text): text is Look => text === 'light' || text === 'dark',
};
