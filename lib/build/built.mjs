import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashInputs } from './inputs.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} Site
 * @property {string} out where the finished site stands
 * @property {string} record what it was built from
 * @property {Record<string, string>} env settings for its build, added to this process's own
 */

/** The site readers are given. @type {Site} */
export const readersSite = {
  out: join(root, 'out'),
  record: join(root, '.cache', 'build.json'),
  env: {},
};

/** @param {Site} site */
export const inputsOf = ({ env }) => hashInputs(root, { ...process.env, ...env });

/**
 * Whether a site was built, to the end, from what is here now.
 * @param {Site} site
 */
export function isBuilt(site) {
  if (!existsSync(site.record) || !existsSync(join(site.out, 'index.html'))) return false;
  try {
    return JSON.parse(readFileSync(site.record, 'utf8')).inputs === inputsOf(site);
  } catch {
    return false;
  }
}

/**
 * Forgets the last build; called before a new one, so that one cut short does not count.
 * @param {Site} site
 */
export function forgetBuild({ record }) {
  rmSync(record, { force: true });
}

/**
 * Writes down what a finished build was made from.
 * @param {Site} site
 * @param {string} inputs the hash taken before the build began
 */
export function recordBuild({ record }, inputs) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ inputs }));
}
