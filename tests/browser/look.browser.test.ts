import { everythingStored, expect, lessonPage, mapPage, nothingStored, test } from './course-test';

const ground = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const [light, dark] = ['rgb(243, 246, 246)', 'rgb(15, 27, 36)'];

test('a reader chooses the colours, and nothing is stored before they chose to keep', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(mapPage);
  expect(await ground(page)).toBe(light);
  await page.getByLabel('Dark').check();
  expect(await ground(page)).toBe(dark);
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
    'content',
    '#0f1b24',
  );
  expect(await everythingStored(page)).toEqual(nothingStored);
  await page.getByRole('link', { name: 'Start with the first lesson' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What closeness stands on');
  expect(await ground(page)).toBe(dark);
  await page.reload();
  expect(await ground(page)).toBe(light);
});

test('kept colours are there before anything is drawn, on the device or in the tab', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(mapPage);
  for (const where of ['Only in this tab', 'Keep on this device']) {
    const change = page.getByRole('button', { name: 'Change' });
    if (await change.isVisible()) await change.click();
    await page.getByRole('button', { name: where }).click();
    await page.getByLabel('Dark').check();
    // No script of the course has run here, only the one in the head.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_next/static/chunks/**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(lessonPage, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset.look)).toBe('dark');
    await expect.poll(() => ground(page)).toBe(dark);
    release();
    await page.unrouteAll({ behavior: 'wait' });
    await page.goto(mapPage);
    await expect(page.getByLabel('Dark')).toBeChecked();
  }
  await page.getByLabel('As this device').check();
  await page.reload();
  expect(await ground(page)).toBe(light);
});
