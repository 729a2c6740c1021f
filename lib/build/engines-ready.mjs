import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { canUseApt, findBrowser } from './browser-ready.mjs';
import { firefoxPlaces, onPath, webkitPlaces } from './engine-places.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} WebKit WebKitGTK's small browser, the screen it is shown on, and the hands that type at it
 * @property {string} browser
 * @property {string} screen
 * @property {string} hands
 *
 * @typedef {object} Engines
 * @property {string | null} chromium where each is; null for one that is not here
 * @property {string | null} firefox
 * @property {WebKit | null} webkit
 *
 * @typedef {object} Wanted
 * @property {readonly string[]} look engines to look for
 * @property {readonly string[]} need those of them that must be here, and are installed where that is possible
 */

/** What Debian calls the programs of each engine. @type {Record<string, string[]>} */
export const debianPackages = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
};

/**
 * Finds the engines of the durability suite, installs those that are needed and missing on a Debian it may
 * change, and says which there are.
 * @param {Wanted} wanted
 * @returns {Promise<Engines | null>} null when one that is needed could not be had, after a sentence for people
 */
export async function findEngines({ look, need }) {
  const chromium = look.includes('chromium') ? await findBrowser() : null;
  let here = lookAround();
  const missing = Object.keys(debianPackages).filter(
    (name) => need.includes(name) && !has(here, name),
  );
  if (missing.length > 0 && canUseApt()) {
    await install(missing.flatMap((name) => debianPackages[name] ?? []));
    here = lookAround();
  }
  const found = {
    chromium,
    firefox: look.includes('firefox') ? here.firefox : null,
    webkit: look.includes('webkit') ? here.webkit : null,
  };
  for (const name of look) {
    if (has(found, name)) continue;
    const packages = debianPackages[name];
    const advice = packages ? ` On Debian, install ${packages.join(', ')}.` : '';
    if (need.includes(name)) {
      console.error(`The durability tests need ${name}, and it is not here.${advice}`);
      return null;
    }
    console.log(`There is no ${name} here, so its durability tests are left out.${advice}`);
  }
  return found;
}

/**
 * Whether an engine was found.
 * @param {object} engines
 * @param {string} name
 */
function has(engines, name) {
  return Object.entries(engines).some(([one, place]) => one === name && place !== null);
}

/** @returns {Omit<Engines, 'chromium'>} */
function lookAround() {
  const { platform, env } = process;
  const first = (/** @type {readonly string[]} */ places) =>
    places.find((one) => existsSync(one)) ?? null;
  const [browser, screen, hands] = [
    first(webkitPlaces(platform)),
    first(onPath('Xvfb', env)),
    first(onPath('xdotool', env)),
  ];
  return {
    firefox: first(firefoxPlaces(platform, env)),
    webkit: browser && screen && hands ? { browser, screen, hands } : null,
  };
}

/** @param {readonly string[]} packages */
async function install(packages) {
  console.log(`Installing Debian’s own ${packages.join(', ')}.`);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const look = ['chromium', ...Object.keys(debianPackages)];
  if (!(await findEngines({ look, need: process.env.CI ? look : ['chromium'] }))) process.exit(1);
}
