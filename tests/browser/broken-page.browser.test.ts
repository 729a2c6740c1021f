import { readFileSync } from 'node:fs';
import { expect } from './course-test';
import { faults } from './faults';
import { trialTest as test } from './trial-site';

test('a page that breaks says what is safe, gives the words back and can be tried again', async ({
  page,
  noise,
}) => {
  await page.goto('/gallery/broken/');
  await page.getByLabel('What do you write before it breaks?').fill('Words kept nowhere yet');
  await page.getByRole('button', { name: 'Break this page' }).click();
  await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Leave quickly' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Help' }).first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download them as a file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Words kept nowhere yet');
  await page.getByRole('button', { name: 'Try this page again' }).click();
  await expect(page.getByLabel('What do you write before it breaks?')).toHaveValue(
    'Words kept nowhere yet',
  );
  await page.getByRole('button', { name: 'Break this page' }).click();
  await page.getByRole('link', { name: 'Go to all lessons' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await expect(page.getByText('Words kept nowhere yet')).toBeVisible();
  // React reports the fault the test made, and nothing else may be there.
  expect(noise.filter((line) => !line.includes('A page broken by a test.'))).toEqual([]);
  noise.length = 0;
});
