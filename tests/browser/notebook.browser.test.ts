import { everythingStored, expect, lessonPage, nothingStored, test } from './course-test';
import { answerEverything, keep, seeKept, written } from './reader';

const notebookPage = '/en/notebook/';

test('a reader reads, changes, deletes and puts back answers in the notebook', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await page.goto(notebookPage);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(
    'What closeness stands on',
  );
  const answers = main.getByRole('heading', { level: 3 });
  await expect(main.getByText(written.text).first()).toBeVisible();
  const count = await answers.count();
  expect(count).toBeGreaterThan(3);
  await seeKept(page, count);

  await main
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  const field = main.locator('textarea').first();
  await expect(field).toBeFocused();
  await field.fill('Thought better of');
  await main.getByRole('button', { name: 'Close' }).click();
  await expect(main.getByRole('button', { name: /^Change/ }).first()).toBeFocused();

  await main
    .getByRole('button', { name: /^Delete/ })
    .nth(1)
    .click();
  await expect(main.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await expect(answers).toHaveCount(count - 1);
  await main.getByRole('button', { name: 'Put it back' }).click();
  await expect(answers).toHaveCount(count);
  await main
    .getByRole('button', { name: /^Delete/ })
    .nth(1)
    .click();
  await seeKept(page, count - 1);
  await page.reload();
  await expect(answers).toHaveCount(count - 1);
  await expect(main.getByText('Thought better of')).toBeVisible();
  await page.goto(lessonPage);
  await expect(page.locator('textarea').first()).toHaveValue('Thought better of');
});

test('what was deleted cannot be put back after everything is erased', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('answers kept nowhere are in the notebook while the page is open', async ({ page }) => {
  await page.goto(lessonPage);
  await page.locator('textarea').first().fill(written.text);
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your notebook');
  await expect(page.getByText(written.text)).toBeVisible();
  await expect(page.locator('span.screen-only')).toHaveText(['Not kept yet']);
  expect(await everythingStored(page)).toEqual(nothingStored);
});
