import { chromiumEngine } from './chromium';
import type { Engine } from './engine';
import { firefoxEngine } from './firefox';
import { type WebKitPrograms, webkitEngine } from './webkit';

/** Where each engine's program is; null for one that is not here. */
export type Places = {
  readonly chromium: string | null;
  readonly firefox: string | null;
  readonly webkit: WebKitPrograms | null;
};

/** Makes the engines that are here. */
export const enginesOf = ({ chromium, firefox, webkit }: Places): readonly Engine[] => [
  ...(chromium ? [chromiumEngine(chromium)] : []),
  ...(firefox ? [firefoxEngine(firefox)] : []),
  ...(webkit ? [webkitEngine(webkit)] : []),
];
