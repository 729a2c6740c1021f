import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, chromium, expect, type Page } from '@playwright/test';

/** Addresses a reader meets in this course. */
export const mapPage = '/en/';
export const lessonPage = '/en/lessons/what-closeness-stands-on/';

type Course = {
  /** Console lines, page errors and requests to other origins seen so far; a test ends with none. */
  noise: string[];
  /** Opens the reader's own browser; closing and opening again is what a reader does overnight. */
  openBrowser: () => Promise<BrowserContext>;
};

const listen = (context: BrowserContext, origin: string, noise: string[]) => {
  context.on('console', (line) =>
    noise.push(`console ${line.type()}: ${line.text()} ${line.location().url}`),
  );
  context.on('weberror', (error) => noise.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      noise.push(`left the origin: ${url}`);
  });
};

/** A test in which any console line, page error or request to another origin is a failure. */
export const test = base.extend<Course>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  noise: async ({}, use) => {
    const noise: string[] = [];
    await use(noise);
    expect(noise).toEqual([]);
  },
  context: async ({ context, baseURL, noise }, use) => {
    listen(context, baseURL ?? '', noise);
    await use(context);
  },
  openBrowser: async ({ baseURL, launchOptions, noise }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'reader-'));
    const open: BrowserContext[] = [];
    await use(async () => {
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(baseURL && { baseURL }),
      });
      listen(context, baseURL ?? '', noise);
      open.push(context);
      return context;
    });
    await Promise.all(open.map((context) => context.close().catch(() => {})));
    await rm(profile, { recursive: true, force: true });
  },
});

/** Everything this site holds in the browser, of every kind, with its contents. */
export const everythingStored = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** What `everythingStored` finds where nothing is stored. */
export const nothingStored = {
  local: {},
  session: {},
  databases: [],
  caches: [],
  cookies: '',
  workers: 0,
};

export { expect };
