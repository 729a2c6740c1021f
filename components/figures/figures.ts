import type { ComponentType } from 'react';
import { AYesThatStaysAlive } from './a-yes-that-stays-alive';
import { EasyEitherWay } from './easy-either-way';
import { WhatClosenessStandsOn } from './what-closeness-stands-on';
import { WhoSetsThePace } from './who-sets-the-pace';
import { AWordForWait } from './a-word-for-wait';
import { AskThenNotice } from './ask-then-notice';
import { NoTwoAlike } from './no-two-alike';
import { ListeningThatLands } from './listening-that-lands';
import { WithNothingOwed } from './with-nothing-owed';
import { LookAtThatSky } from './look-at-that-sky';
import { SmallAndKept } from './small-and-kept';
import { WhatINeedFirst } from './what-i-need-first';
import { HonestEarly } from './honest-early';
import { HowItComesApart } from './how-it-comes-apart';
import { MendingOrNot } from './mending-or-not';
import { StillGrowing } from './still-growing';

/** Every drawing, by the name a lesson calls it. */
export const figures: ReadonlyMap<string, ComponentType<{ alt: string }>> = new Map([
  ['what-closeness-stands-on', WhatClosenessStandsOn],
  ['who-sets-the-pace', WhoSetsThePace],
  ['easy-either-way', EasyEitherWay],
  ['a-yes-that-stays-alive', AYesThatStaysAlive],
  ['a-word-for-wait', AWordForWait],
  ['ask-then-notice', AskThenNotice],
  ['no-two-alike', NoTwoAlike],
  ['listening-that-lands', ListeningThatLands],
  ['with-nothing-owed', WithNothingOwed],
  ['look-at-that-sky', LookAtThatSky],
  ['small-and-kept', SmallAndKept],
  ['what-i-need-first', WhatINeedFirst],
  ['honest-early', HonestEarly],
  ['how-it-comes-apart', HowItComesApart],
  ['mending-or-not', MendingOrNot],
  ['still-growing', StillGrowing],
]);
