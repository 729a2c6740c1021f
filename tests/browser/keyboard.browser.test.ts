import type { Locator, Page } from '@playwright/test';
import { expect, mapPage, test } from './course-test';

/** Presses Tab until the thing has the focus, as a reader without a mouse does; each stop must be seen. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false))
      return;
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return true;
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const middle = document.elementFromPoint(
        (left + right) / 2,
        Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1),
      );
      return middle === null || focused.contains(middle) || middle.contains(focused);
    });
    expect(seen, 'the focus is covered by something').toBe(true);
  }
  throw new Error('Tab never reached it.');
}

test('the whole path can be walked with the keyboard alone', async ({ page }) => {
  await page.goto(mapPage);
  await tabTo(page, page.getByRole('button', { name: 'Keep on this device' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your notes are kept on this device.')).toBeFocused();
  await page.goto(mapPage);
  await tabTo(page, page.getByRole('link', { name: 'Start with the first lesson' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What closeness stands on');
  const field = page.locator('textarea').first();
  await tabTo(page, field);
  await page.keyboard.type('Typed with keys only');
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
  const option = page.locator('fieldset input').first();
  await tabTo(page, option);
  await page.keyboard.press('Space');
  await expect(option).toBeChecked();
  const choices = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  while ((await choices.count()) > 0) {
    await tabTo(page, choices.first());
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('An ending:').first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Go back one step' }));
  await page.keyboard.press('Enter');
  await expect(choices.first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Mark this lesson done' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('You marked this lesson done.')).toBeVisible();
});
