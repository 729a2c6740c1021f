import type { ComponentType } from 'react';
import { WhatClosenessStandsOn } from './what-closeness-stands-on';

/** Every drawing, by the name a lesson calls it. */
export const figures: ReadonlyMap<string, ComponentType<{ alt: string }>> = new Map([
  ['what-closeness-stands-on', WhatClosenessStandsOn],
]);
