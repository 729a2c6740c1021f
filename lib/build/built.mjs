import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashInputs } from './inputs.mjs';
import { root } from './root.mjs';

/** Where the finished site stands. */
export const out = join(root, 'out');

const record = join(root, '.cache', 'build.json');

/** Whether `out/` was built, to the end, from what is here now. */
export function isBuilt() {
  if (!existsSync(record) || !existsSync(join(out, 'index.html'))) return false;
  try {
    return JSON.parse(readFileSync(record, 'utf8')).inputs === hashInputs();
  } catch {
    return false;
  }
}

/** Forgets the last build; called before a new one, so that one cut short does not count. */
export function forgetBuild() {
  rmSync(record, { force: true });
}

/**
 * Writes down what a finished build was made from.
 * @param {string} inputs the hash taken before the build began
 */
export function recordBuild(inputs) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ inputs }));
}
