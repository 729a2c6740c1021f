import type { BrowserContext, TestInfo } from '@playwright/test';
import { test } from './course-test';

/** The addresses of the readers' site and of the trial site, from the configuration. */
const origins = ({ config: { metadata } }: TestInfo) => ({
  own: String(metadata.origin),
  trial: String(metadata.trialOrigin),
});

/** A test on the trial site, where the gallery and the pages for tests are. */
export const trialTest = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  baseURL: async ({}, use, info) => use(`${origins(info).trial}/`),
});

/** From now on the reader's browser gets the changed course at the address they know. */
export async function changeTheCourse(context: BrowserContext, info: TestInfo) {
  const { own, trial } = origins(info);
  await context.route(`${own}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(own, trial) });
    await route.fulfill({ response });
  });
}
