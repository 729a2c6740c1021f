import type { Case } from './case';
import { damaged } from './damaged';
import { filesTaken } from './files-taken';
import { filesRefused } from './files-refused';
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
  filesRefused,
  filesTaken,
  many,
];
