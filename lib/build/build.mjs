import { pathToFileURL } from 'node:url';
import { forgetBuild, isBuilt, out, recordBuild } from './built.mjs';
import { hashInputs } from './inputs.mjs';
import { requireNode } from './node-version.mjs';
import { runModule } from './run.mjs';
import { setUp } from './setup.mjs';

/**
 * Checks the words, then runs Next.
 * @returns {Promise<string | null>} a sentence when one of them failed
 */
async function makePages() {
  if ((await checkContent()) !== 0)
    return 'The build stopped: the words have faults, listed above.';
  if ((await runModule('next/dist/bin/next', ['build'])) !== 0)
    return 'The build stopped: Next says why above.';
  return null;
}

/** Runs the content check. @returns {Promise<number>} its exit code */
export function checkContent() {
  return runModule('tsx/dist/cli.mjs', ['--conditions=react-server', 'lib/content/check/cli.ts']);
}

/**
 * Builds the site into `out/`: pages, then the content policy of each, then smaller copies for the wire.
 * @returns {Promise<string | null>} a sentence when it failed
 */
export async function build() {
  const started = Date.now();
  const inputs = hashInputs();
  forgetBuild();
  const fault = await makePages();
  if (fault) return fault;
  // These two import packages, which are there only after the set-up.
  const { writePolicies } = await import('./policy.mjs');
  const { precompress } = await import('./precompress.mjs');
  const faults = await writePolicies(out);
  if (faults.length > 0)
    return `The build stopped: the content policy would block this.\n${faults.join('\n')}`;
  await precompress(out);
  recordBuild(inputs);
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} seconds.`);
  return null;
}

/**
 * Builds only when something the pages depend on has changed.
 * @returns {Promise<string | null>} a sentence when it failed
 */
export async function ensureBuilt() {
  return isBuilt() ? null : build();
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
