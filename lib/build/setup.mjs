import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './installed.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/**
 * Installs the packages the lock file names, unless npm's own record says they are there.
 * Ends the process with a sentence when the install fails.
 */
export async function setUp() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json')))
    return;
  console.log('Installing the packages named in package-lock.json. This happens once.');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error(
    'The install did not finish; npm says why above. It needs the internet once: check the connection and run the same command again.',
  );
  process.exit(1);
}

/** @param {string} path */
function readLock(path) {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function runNpm(args) {
  const caller = process.env.npm_execpath;
  if (caller && /npm-cli\.[cm]?js$/.test(caller)) return run(process.execPath, [caller, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
