import { expect, lessonPage, test } from './course-test';
import { seeKept, written } from './reader';

test('what is typed while the scripts still load is there afterwards, beside a saved answer', async ({
  page,
}) => {
  await page.goto(lessonPage);
  const fields = page.locator('textarea:not(fieldset textarea)');
  await fields.first().fill(written.text);
  const ticks = page.locator('fieldset:has(input) input');
  await ticks.first().check();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();

  await page.route('**/*.js', async (route) => {
    await new Promise((wait) => setTimeout(wait, 3000));
    await route.continue();
  });
  await page.goto(lessonPage, { waitUntil: 'commit' });
  const early = fields.nth(1);
  await early.pressSequentially('Typed before any script ran');
  await page.getByLabel('I will…').pressSequentially('early');
  await ticks.nth(1).check();
  await seeKept(page, 4);
  await expect(early).toHaveValue('Typed before any script ran');
  await expect(fields.first()).toHaveValue(written.text);
  await expect(page.getByLabel('I will…')).toHaveValue('early');
  await expect(ticks.first()).toBeChecked();
  await expect(ticks.nth(1)).toBeChecked();
  await page.unroute('**/*.js');
  await page.reload();
  await expect(early).toHaveValue('Typed before any script ran');
  await expect(fields.first()).toHaveValue(written.text);
});
