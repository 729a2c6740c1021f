import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ended, kill, killTree, startProgram } from '../processes';
import { temporary } from '../profiles';
import { until } from '../waiting';
import type { Engine, Tab, Visit } from './engine';

const switches = [
  '--headless=new',
  '--remote-debugging-port=0',
  // Chromium refuses its sandbox to root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,900',
  'about:blank',
];

async function tabOf(page: Page): Promise<Tab> {
  const devtools = await page.context().newCDPSession(page);
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    ask: (expression) => evaluate(devtools, expression),
    front: () => page.bringToFront(),
    clickAt: (x, y) => page.mouse.click(x, y),
    key: (character) => page.keyboard.press(character === ' ' ? 'Space' : character),
    toEnd: () => page.keyboard.press('Control+End'),
    close: () => page.close(),
    chooseFile: async (path) => {
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: "document.querySelector('input[type=file]')",
      });
      if (!result.objectId) throw new Error('The page has no field for a file.');
      await devtools.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
    },
    worked: async () => {
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const { metrics } = await devtools.send('Performance.getMetrics');
      const ms = (wanted: string): number =>
        1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
      return { script: ms('ScriptDuration'), all: ms('TaskDuration') };
    },
    before: async (content) => {
      await page.addInitScript({ content });
    },
  };
}

async function evaluate(devtools: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
  return result.value;
}

/** The renderers that have a page: a spare one waits without. */
async function renderersOf(context: BrowserContext): Promise<readonly number[]> {
  const whole = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await whole?.send('SystemInfo.getProcessInfo')) ?? {};
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Opens a tab. A renderer killed while it waited to be used takes the first tab that gets it along. */
async function newPage(context: BrowserContext): Promise<Page> {
  try {
    return await context.newPage();
  } catch (error) {
    if (!String(error).includes('crashed')) throw error;
    return await context.newPage();
  }
}

/**
 * Chromium as its own process on its own profile, driven from outside.
 * @param path the program
 */
export const chromiumEngine = (path: string): Engine => ({
  name: 'chromium',
  start: async (profile): Promise<Visit> => {
    const port = join(profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    const program = startProgram(path, [`--user-data-dir=${profile}`, ...switches], {
      env: temporary(profile),
    });
    const [number] = await until('Chromium to start', () => {
      const lines = existsSync(port) ? readFileSync(port, 'utf8').split('\n') : [];
      return lines.length > 1 ? lines : undefined;
    });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium opened without a window.');
    return {
      tab: await tabOf(context.pages()[0] ?? (await context.newPage())),
      newTab: async () => tabOf(await newPage(context)),
      outlivesItsPages: true,
      killAll: () => killTree(program),
      killContent: async () => {
        const pids = await renderersOf(context);
        if (pids.length === 0) throw new Error('Chromium has no process that holds a page.');
        const at = Date.now();
        for (const pid of pids) kill(pid);
        return at;
      },
      quit: async () => {
        const whole = await browser.newBrowserCDPSession();
        await whole.send('Browser.close').catch(() => undefined);
        await ended(program, 10_000);
      },
      limitStorage: async (origin, quotaSize) => {
        const [page] = context.pages();
        const devtools = page ? await context.newCDPSession(page) : null;
        await devtools?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
      },
    };
  },
});
