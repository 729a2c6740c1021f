import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4310);
const origin = `http://localhost:${port}`;
const trialOrigin = `http://localhost:${port + 1}`;
const path = `${process.env.BASE_PATH ?? ''}/`;
const browser = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: `${root}/tests/browser`,
  testMatch: '**/*.browser.test.ts',
  outputDir: `${root}/.cache/playwright`,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: `${root}/.cache/playwright.json` }]],
  use: {
    baseURL: origin + path,
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'allow',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // Chromium refuses its sandbox to root, as in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
        '--no-pings',
      ],
    },
  },
  metadata: { origin, trialOrigin },
  // The readers' site, and beside it the one of `lib/build/trial-site.mjs`.
  webServer: [
    [port, origin, 'out'],
    [port + 1, trialOrigin, '.cache/trial/out'],
  ].map(([at, where, folder]) => ({
    command: `node lib/build/serve.mjs ${folder}`,
    cwd: root,
    env: { PORT: String(at) },
    url: where + path,
    reuseExistingServer: false,
    timeout: 15_000,
  })),
});
