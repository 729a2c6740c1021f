import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4310);
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
    baseURL: `http://localhost:${port}${process.env.BASE_PATH ?? ''}/`,
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
  webServer: {
    command: 'node lib/build/serve.mjs',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${port}${process.env.BASE_PATH ?? ''}/`,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
