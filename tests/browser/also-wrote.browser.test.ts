import { expect, lessonPage, test } from './course-test';
import { faults } from './faults';
import { keep } from './reader';
import type { Page } from '@playwright/test';

const field = (page: Page) => page.locator('textarea:not(fieldset textarea)').first();

test('two tabs that answer the same question keep both answers, and say so', async ({
  page,
  context,
}) => {
  await page.goto(lessonPage);
  await field(page).fill('Started here');
  await keep(page);
  const other = await context.newPage();
  await other.goto(lessonPage);
  await expect(field(other)).toHaveValue('Started here');
  await Promise.all([
    field(page).fill('My grandmother, always.'),
    field(other).fill('The neighbour with the dog.'),
  ]);
  await field(page).blur();
  await field(other).blur();
  const beside = page.getByText('You also wrote');
  await expect(beside).toBeVisible({ timeout: 15_000 });
  await expect(other.getByText('You also wrote')).toBeVisible({ timeout: 15_000 });
  await expect(field(page)).toHaveValue(await field(other).inputValue(), { timeout: 15_000 });
  await other.close();

  await beside.click();
  expect(await faults(page)).toEqual([]);
  const stands = await field(page).inputValue();
  await page.getByRole('button', { name: /^Put this in place of your answer/ }).click();
  await expect(field(page)).not.toHaveValue(stands);
  await page.reload();
  await expect(field(page)).not.toHaveValue(stands);
  await page.getByText('You also wrote').click();
  await expect(page.getByText(stands, { exact: true }).locator('visible=true')).toBeVisible();
  await page.getByRole('button', { name: /^Delete what you also wrote/ }).click();
  await expect(page.getByText('You also wrote')).toHaveCount(0);
  await page.reload();
  await expect(field(page)).not.toHaveValue('');
  await expect(page.getByText('You also wrote')).toHaveCount(0);
});
