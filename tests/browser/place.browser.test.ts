import type { Page } from '@playwright/test';
import { expect, lessonPage, mapPage, test } from './course-test';
import { readTo } from './reader';

const heading = { id: 'one-foot-on-the-bank', words: 'One foot on the bank' } as const;

const keep = async (page: Page) => {
  await page.goto(mapPage);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Your notes are kept on this device.')).toBeVisible();
};

const seePlace = async (page: Page) => {
  await expect(page.getByRole('link', { name: /^Continue/ })).toContainText(heading.words);
  await expect(page.getByText(`You stopped at “${heading.words}”`)).toBeVisible();
};

for (const width of [360, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 720 } });

    test('leaving and opening a lesson inside the site never moves the place', async ({ page }) => {
      await keep(page);
      await page.goto(lessonPage);
      await readTo(page, heading.id);
      await page.getByRole('link', { name: 'Small Promises' }).click();
      await seePlace(page);
      await page.getByRole('banner').getByRole('link', { name: 'Help', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'People to turn to' })).toBeVisible();
      await page.goBack();
      await seePlace(page);
      await page.mouse.wheel(0, 900);
      await page.getByRole('link', { name: /You stopped at/ }).click();
      await expect(page.locator(`#${heading.id}`)).toBeFocused();
      await page.getByRole('link', { name: 'Small Promises' }).click();
      await seePlace(page);
    });

    test('continuing again and again stays at the same heading', async ({ page }) => {
      await keep(page);
      await page.goto(lessonPage);
      await readTo(page, heading.id);
      for (let visits = 0; visits < 3; visits += 1) {
        await page.goto(mapPage);
        await seePlace(page);
        await page.getByRole('link', { name: /^Continue/ }).click();
        await expect(page.locator(`#${heading.id}`)).toBeFocused();
        await page.waitForTimeout(1700);
      }
      await page.goto(mapPage);
      await seePlace(page);
    });

    test('a reload after reading on stays where the reader was', async ({ page }) => {
      await keep(page);
      await page.goto(`${lessonPage}#when-touch-comes-in`);
      await expect(page.locator('#when-touch-comes-in')).toBeFocused();
      await readTo(page, heading.id);
      await expect(page).toHaveURL(lessonPage);
      const before = await page.evaluate(() => window.scrollY);
      await page.reload();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 300);
      await page.goto(mapPage);
      await seePlace(page);
    });
  });
