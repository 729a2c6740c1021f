import { mkdirSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Imported in place of `lib/content/stamp.json` while developing (see `next.config.mjs`). */
const stamp = join(root, '.cache', 'content-stamp.json');

/** Milliseconds; an editor writes a file in several steps. */
const pause = 50;

/**
 * Changes a file that the pages import whenever words change: Next watches imports, not files that are read.
 * @param {string} folder where the words are
 * @param {() => void} [afterwards] called each time, once the file is changed
 * @returns {() => void} stops watching
 */
export function watchContent(folder, afterwards = () => {}) {
  writeStamp();
  return watchFolder(folder, () => {
    writeStamp();
    afterwards();
  });
}

/**
 * Says when anything in a folder changed, however deep, once for steps that follow closely.
 * Each folder is watched by itself: where Node watches files, as it does for a whole tree on Linux, it loses
 * a file that an editor saves by putting another in its place.
 * @param {string} folder
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchFolder(folder, changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let watchers = watchEach();
  return stop;

  function watchEach() {
    return foldersIn(folder).map((path) =>
      // A folder that is taken away ends its watcher; the folder above has said so.
      watch(path, later).on('error', () => {}),
    );
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchAnew();
      changed();
    }, pause);
  }

  function watchAnew() {
    const before = watchers;
    try {
      watchers = watchEach();
    } catch {
      // A folder went while it was looked at; the next change looks again.
      return;
    }
    for (const watcher of before) watcher.close();
  }

  function stop() {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

/** @param {string} folder @returns {string[]} it and every folder in it */
function foldersIn(folder) {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  const folders = inside.filter((entry) => entry.isDirectory());
  return [folder, ...folders.map((entry) => join(entry.parentPath, entry.name))];
}

function writeStamp() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ at: Date.now() }));
}
