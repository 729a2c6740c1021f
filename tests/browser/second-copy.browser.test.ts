import statusWords from '../../content/en/messages/status.json' with { type: 'json' };
import { expect, lessonPage, test } from './course-test';
import { faults } from './faults';
import { keep, seeKept, written } from './reader';
import type { Page } from '@playwright/test';

/** A page of this site without the course's script, from which a test changes what is stored. */
const still = '/no-script.css';

const fields = (page: Page) => page.locator('textarea:not(fieldset textarea)');

async function loseDatabase(page: Page) {
  await page.goto(still);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('notes').onsuccess = resolve;
      }),
  );
}

test('notes whose database has vanished are missed, and put back from the second copy', async ({
  page,
}) => {
  await page.goto(lessonPage);
  await fields(page).first().fill(written.text);
  await keep(page);
  await page.reload();
  await seeKept(page, 1);
  await loseDatabase(page);
  await page.goto(lessonPage);
  const banner = page.getByRole('alert').filter({ hasText: 'are gone from this browser' });
  await expect(banner).toContainText('that are not here.');
  await expect(fields(page).first()).toHaveValue('');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(fields(page).first()).toHaveValue(written.text);
  await expect(banner).toHaveCount(0);
  await page.reload();
  await expect(fields(page).first()).toHaveValue(written.text);
  await expect(banner).toHaveCount(0);
});

test('a reader may go on without what has vanished, and is not told again', async ({ page }) => {
  await page.goto(lessonPage);
  await fields(page).first().fill(written.text);
  await keep(page);
  await page.reload();
  await seeKept(page, 1);
  await loseDatabase(page);
  await page.goto('/en/notebook/');
  await expect(page.getByText('The line at the top of this page says why.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on without them' }).click();
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  await expect(page.getByText('are gone from this browser')).toHaveCount(0);
});

test('a newer version’s notes are shown and stay as they are', async ({ page }) => {
  await page.goto(lessonPage);
  await fields(page).first().fill(written.text);
  await keep(page);
  await page.goto(still);
  const dump = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.open('notes', 7);
          asked.onsuccess = async () => {
            const rows = await Promise.all(
              [...asked.result.objectStoreNames].map(
                (name) =>
                  new Promise((done) => {
                    const all = asked.result.transaction(name).objectStore(name).getAll();
                    all.onsuccess = () => done([name, all.result]);
                  }),
              ),
            );
            asked.result.close();
            resolve(JSON.stringify(rows));
          };
        }),
    );
  const before = await dump();
  await page.goto(lessonPage);
  await expect(fields(page).first()).toHaveValue(written.text);
  await expect(page.getByText('A newer version of the course has your notes.')).toBeVisible();
  await fields(page).nth(1).fill('Written in the old version');
  await expect(page.getByText(statusWords.failed).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download them as a file' }).click();
  const file = await (await download).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString();
  expect(text).toContain('Written in the old version');
  await page.goto(still);
  expect(await dump()).toBe(before);
});
