import course from '../../content/course.json' with { type: 'json' };
import { expect, test } from './course-test';
import { rehearse, written } from './reader';

/** The last lesson of each part. */
const played = course.parts.flatMap((part) => part.lessons.slice(-1));

for (const lesson of played)
  test(`a reader plays the rehearsal of ${lesson} to two endings and finds the last one there again`, async ({
    page,
  }) => {
    await page.goto('/en/keeping/');
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await expect(page.getByText('Your notes are kept on this device.')).toBeVisible();
    await page.goto(`/en/lessons/${lesson}/`);
    await rehearse(page, 0);
    await page.getByRole('button', { name: 'Start again' }).click();
    await rehearse(page, 3);
    const title = await page.locator('main p:visible', { hasText: /^An ending:/ }).innerText();
    await expect(
      page.locator('main span.screen-only').filter({ hasText: 'Kept' }).first(),
    ).toBeVisible();
    await page.reload();
    await expect(page.locator('main p:visible', { hasText: /^An ending:/ })).toHaveText(title);
  });

test('a line of one’s own joins the conversation and is in the notebook', async ({ page }) => {
  await page.goto('/en/lessons/no-two-alike/');
  const own = page.getByRole('button', { name: 'See what others might say' });
  await page.getByRole('button', { name: /What would suit you in there/ }).click();
  await expect(own).toBeVisible();
  await page.getByLabel('What would you say here, in your own words?').fill(written.line);
  await own.click();
  await expect(page.getByRole('group', { name: 'What others might say here' })).toBeFocused();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('main p:visible', { hasText: written.line }).first()).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your notebook');
  await expect(page.getByText(written.line)).toBeVisible();
});
