import { pathToFileURL } from 'node:url';
import { forgetBuild, inputsOf, isBuilt, readersSite, recordBuild } from './built.mjs';
import { requireNode } from './node-version.mjs';
import { runModule } from './run.mjs';
import { setUp } from './setup.mjs';

/** @typedef {import('./built.mjs').Site} Site */

/**
 * Checks the words, then runs Next.
 * @param {Site} site
 * @returns {Promise<string | null>} a sentence when one of them failed
 */
async function makePages({ env }) {
  if ((await checkContent(env)) !== 0)
    return 'The build stopped: the words have faults, listed above.';
  if ((await runModule('next/dist/bin/next', ['build'], { env })) !== 0)
    return 'The build stopped: Next says why above.';
  return null;
}

/**
 * Runs the content check.
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export function checkContent(env = {}) {
  const check = ['--conditions=react-server', 'lib/content/check/cli.ts'];
  return runModule('tsx/dist/cli.mjs', check, { env });
}

/**
 * Builds a site: pages, then the content policy of each, then smaller copies for the wire.
 * @param {Site} [site] the readers' own unless told
 * @returns {Promise<string | null>} a sentence when it failed
 */
export async function build(site = readersSite) {
  const started = Date.now();
  const inputs = inputsOf(site);
  forgetBuild(site);
  const fault = await makePages(site);
  if (fault) return fault;
  // These two import packages, which are there only after the set-up.
  const { writePolicies } = await import('./policy.mjs');
  const { precompress } = await import('./precompress.mjs');
  const faults = await writePolicies(site.out);
  if (faults.length > 0)
    return `The build stopped: the content policy would block this.\n${faults.join('\n')}`;
  await precompress(site.out);
  recordBuild(site, inputs);
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} seconds.`);
  return null;
}

/**
 * Builds only when something the pages depend on has changed.
 * @param {Site} [site]
 * @returns {Promise<string | null>} a sentence when it failed
 */
export async function ensureBuilt(site = readersSite) {
  return isBuilt(site) ? null : build(site);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  await setUp();
  const fault = await build();
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
}
