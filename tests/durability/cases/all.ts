import type { Case } from './case';
import { damaged } from './damaged';
import { gone } from './gone';
import { killContent, killTree } from './kill';
import { lifecycle } from './lifecycle';
import { many } from './many';
import { newer } from './newer';
import { tabCases } from './tabs';
import { troubleCase } from './trouble';
import { blockedUpgrade } from './upgrade';

/** Every case, in the order in which they run. A new one joins here. */
export const cases: readonly Case[] = [
  killTree,
  killContent,
  lifecycle,
  ...tabCases,
  troubleCase,
  blockedUpgrade,
  newer,
  gone,
  damaged,
  many,
];
