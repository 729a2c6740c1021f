import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { browserPlaces } from './browser-places.mjs';
import { run, runModule } from './run.mjs';

/** Milliseconds for Playwright's own download; a slow or closed network must not hold up the tests. */
const downloadLimit = 60_000;

/**
 * Finds a Chromium for the browser tests, or fetches one, and says which.
 * @returns {Promise<string | null>} its path; null when there is none, after a sentence saying what to do
 */
export async function findBrowser() {
  const found = (await alreadyHere()) ?? (await fetchOne());
  if (found) console.log(`The browser tests use ${found}.`);
  else {
    console.error(
      'The browser tests need Chromium, and none was found or could be fetched. ' +
        'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the same command again.',
    );
  }
  return found;
}

async function alreadyHere() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    console.error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const places = [named, await playwrightsOwn(), ...browserPlaces(process.platform, process.env)];
  return places.find((place) => place && existsSync(place)) ?? null;
}

async function fetchOne() {
  console.log('No Chromium is here yet. Asking Playwright for one, for a minute at most.');
  await runModule('@playwright/test/cli.js', ['install', 'chromium'], { timeout: downloadLimit });
  const own = await playwrightsOwn();
  if (own && existsSync(own)) return own;
  if (!canUseApt()) return null;
  console.log('That gave none. Installing Debian’s own chromium.');
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return alreadyHere();
}

/** Where Playwright keeps, or would keep, its Chromium. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Whether this is a Debian whose packages this process may change. */
export function canUseApt() {
  return (
    existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await findBrowser())) process.exit(1);
}
