import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, connect, type Page } from 'puppeteer-core';
import { ended, kill, killTree, type Program, startProgram, treeOf } from '../processes';
import { temporary } from '../profiles';
import { until } from '../waiting';
import { type Engine, type Tab, VanishedError, type Visit } from './engine';

const tabOf = (page: Page): Tab => ({
  open: async (address) => {
    await page.goto(address, { waitUntil: 'load' });
  },
  ask: (expression) => page.evaluate(expression),
  front: () => page.bringToFront(),
  clickAt: (x, y) => page.mouse.click(x, y),
  key: (character) => page.keyboard.type(character),
  toEnd: async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
  },
  close: () => page.close({ runBeforeUnload: false }),
  chooseFile: async (path) => {
    const field = await page.waitForSelector('input[type=file]');
    await (await field?.toElement('input'))?.uploadFile(path);
  },
  before: async (script) => {
    await page.evaluateOnNewDocument(script);
  },
});

/** Nothing is asked of the network; all else is as a reader has it. */
const settings = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

async function startOn(path: string, profile: string): Promise<readonly [Browser, Program]> {
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  let said = '';
  const program = startProgram(
    path,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile, 'about:blank'],
    {
      env: temporary(profile),
      said: (line) => {
        said += line;
      },
    },
  );
  const address = await until('Firefox to start', () => {
    if (program.process.exitCode !== null)
      throw new VanishedError('Firefox ended while it started.');
    return /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
  }).catch((error: unknown) => {
    throw new VanishedError(String(error));
  });
  const browser = await connect({
    browserWSEndpoint: `${address}/session`,
    protocol: 'webDriverBiDi',
    defaultViewport: { width: 1_280, height: 900 },
    protocolTimeout: 30_000,
  });
  return [browser, program];
}

/**
 * Firefox as its own process on its own profile, driven by WebDriver BiDi.
 * @param path the program
 */
export const firefoxEngine = (path: string): Engine => ({
  name: 'firefox',
  start: async (profile): Promise<Visit> => {
    const [browser, program] = await startOn(path, profile);
    const [first] = await browser.pages();
    let hasLostPages = false;
    return {
      tab: tabOf(first ?? (await browser.newPage())),
      newTab: async () => tabOf(await browser.newPage()),
      outlivesItsPages: false,
      killAll: () => killTree(program),
      killContent: async () => {
        const pages = treeOf(program.pid).filter(({ name }) => /Web Co(ntent)?$/.test(name));
        if (pages.length === 0) throw new Error('Firefox has no process that holds a page.');
        const at = Date.now();
        for (const { pid } of pages) kill(pid);
        hasLostPages = true;
        return at;
      },
      quit: async () => {
        // The driver hears nothing more once it has lost a page; Firefox quits in order for a SIGTERM too.
        if (hasLostPages) program.process.kill('SIGTERM');
        else await browser.close();
        await ended(program, 10_000);
      },
    };
  },
});
