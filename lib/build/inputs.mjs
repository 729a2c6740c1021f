import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

const folders = ['app', 'components', 'content', 'lib', 'public'];
const files = ['package.json', 'package-lock.json', 'next.config.mjs', 'tsconfig.json'];

/** What a host can set; each changes the pages. */
export const settings = [
  'BASE_PATH',
  'CONTENT_DIR',
  'GALLERY',
  'NEXT_PUBLIC_LEAVE_URL',
  'NEXT_DIST_DIR',
];

const isTest = /\.(unit|dom|browser)\.test\.tsx?$/;

/**
 * One hash over everything a build depends on. Tests beside the code do not count.
 * @param {string} [from] the folder to read
 * @param {Record<string, string | undefined>} [env]
 * @returns {string} hex
 */
export function hashInputs(from = root, env = process.env) {
  const hash = createHash('sha256');
  for (const name of settings) add(hash, `env ${name}`, env[name] ?? '');
  const elsewhere = env.CONTENT_DIR ? [env.CONTENT_DIR] : [];
  const paths = [...files, ...folders].map((name) => join(from, name));
  for (const path of [...paths, ...elsewhere].flatMap(filesUnder)) {
    add(hash, relative(from, path).split(sep).join('/'), readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} name
 * @param {string | Buffer} bytes
 */
function add(hash, name, bytes) {
  hash.update(`${name}\0${Buffer.byteLength(bytes)}\0`).update(bytes);
}

/**
 * @param {string} path
 * @returns {string[]} sorted, so that every machine hashes in one order
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return isTest.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
