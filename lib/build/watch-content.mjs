import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Imported in place of `lib/content/stamp.json` while developing (see `next.config.mjs`). */
const stamp = join(root, '.cache', 'content-stamp.json');

/** Milliseconds; an editor writes a file in several steps. */
const pause = 50;

/**
 * Changes a file that the pages import whenever words change: Next watches imports, not files that are read.
 * @param {string} folder where the words are
 * @returns {() => void} stops watching
 */
export function watchContent(folder) {
  writeStamp();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(writeStamp, pause);
  });
  return () => watcher.close();
}

function writeStamp() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ at: Date.now() }));
}
