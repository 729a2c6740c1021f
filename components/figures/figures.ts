import type { ComponentType } from 'react';
import { AYesThatStaysAlive } from './a-yes-that-stays-alive';
import { EasyEitherWay } from './easy-either-way';
import { WhatClosenessStandsOn } from './what-closeness-stands-on';
import { WhoSetsThePace } from './who-sets-the-pace';

/** Every drawing, by the name a lesson calls it. */
export const figures: ReadonlyMap<string, ComponentType<{ alt: string }>> = new Map([
  ['what-closeness-stands-on', WhatClosenessStandsOn],
  ['who-sets-the-pace', WhoSetsThePace],
  ['easy-either-way', EasyEitherWay],
  ['a-yes-that-stays-alive', AYesThatStaysAlive],
]);
