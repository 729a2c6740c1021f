import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser-ready.mjs';
import { checkContent, ensureBuilt } from './build.mjs';
import { ensureTrialSite } from './trial-site.mjs';
import { root } from './root.mjs';
import { runModule } from './run.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title what it looks at, for the header line
 * @property {() => Promise<Outcome>} run
 */

const biome = '@biomejs/biome/bin/biome';
const fromConfig = '--config-path=tests/config';

/** Every step of `npm test`, in order. @type {Step[]} */
export const steps = [
  check('format', 'one way of writing', () => runModule(biome, ['format', fromConfig, '.'])),
  check('lint', 'common faults', () =>
    runModule(biome, ['lint', fromConfig, '--error-on-warnings', '.']),
  ),
  check('types', 'types agree', checkTypes),
  check('ranks', 'who may import whom', () =>
    runModule('dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['--config', 'tests/config/ranks.mjs', '--output-type', 'err-long'],
      ...['app', 'components', 'lib'],
    ]),
  ),
  check('content', 'the words', checkContent),
  { name: 'unit', title: 'plain code', run: () => runVitest('unit') },
  { name: 'dom', title: 'components alone', run: () => runVitest('dom') },
  check('build', 'the site is made', makeSite),
  { name: 'browser', title: 'the site in Chromium', run: runPlaywright },
  { name: 'durability', title: 'words survive, in three engines', run: runDurability },
];

/**
 * A step that counts as one.
 * @param {string} name
 * @param {string} title
 * @param {() => Promise<number>} run gives an exit code
 * @returns {Step}
 */
function check(name, title, run) {
  return { name, title, run: async () => outcomeOf((await run()) === 0) };
}

/** @param {boolean} isGood @returns {Outcome} */
function outcomeOf(isGood) {
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function checkTypes() {
  // Next writes the types of the routes, which tsconfig.json includes.
  const code = await runModule('next/dist/bin/next', ['typegen']);
  if (code !== 0) return code;
  const tsc = (/** @type {string[]} */ ...args) =>
    runModule('typescript/bin/tsc', ['--noEmit', ...args]);
  const site = await tsc('--tsBuildInfoFile', '.cache/site.tsbuildinfo');
  const tools = await tsc('--project', 'tests/config/tools.tsconfig.json');
  return site || tools;
}

async function makeSite() {
  const fault = (await ensureBuilt()) ?? (await ensureTrialSite());
  console.log(fault ?? 'out/ holds the site as it is now, and .cache/trial the one for tests.');
  return fault ? 1 : 0;
}

/** @param {string} project @returns {Promise<Outcome>} */
async function runVitest(project) {
  const report = join('.cache', `vitest-${project}.json`);
  rmSync(join(root, report), { force: true });
  const code = await runModule('vitest/vitest.mjs', [
    ...['run', '--config', 'tests/config/vitest.mjs', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  ]);
  const counts = readReport(report);
  return atLeastOne(code, counts?.numPassedTests ?? 0, counts?.numFailedTests ?? 0);
}

/** @returns {Promise<Outcome>} */
async function runPlaywright() {
  const fault = (await ensureBuilt()) ?? (await ensureTrialSite());
  if (fault) console.error('The browser tests did not run, because there is no site to open.');
  const browser = fault ? null : await findBrowser();
  if (!browser) return outcomeOf(false);
  const report = join('.cache', 'playwright.json');
  rmSync(join(root, report), { force: true });
  const code = await runModule(
    '@playwright/test/cli.js',
    ['test', '--config', 'tests/config/playwright.config.ts'],
    {
      env: { CHROMIUM_PATH: browser },
    },
  );
  const stats = readReport(report)?.stats;
  return atLeastOne(code, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

/** The short form of `npm run durability`. @returns {Promise<Outcome>} */
async function runDurability() {
  const fault = await ensureBuilt();
  if (fault) console.error('The durability tests did not run, because there is no site to open.');
  if (fault) return outcomeOf(false);
  const report = join('.cache', 'durability.json');
  rmSync(join(root, report), { force: true });
  const suite = ['--experimental-websocket', 'tests/durability/cli.ts'];
  const code = await runModule('tsx/dist/cli.mjs', [...suite, '--short', '--json', report]);
  const counts = readReport(report);
  return atLeastOne(code, counts?.passed ?? 0, counts?.failed ?? 0);
}

/**
 * A run that failed without a failed test, because a file could not be read, still counts as one.
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 * @returns {Outcome}
 */
function atLeastOne(code, passed, failed) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}
