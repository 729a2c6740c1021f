import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { everythingStored, expect, lessonPage, nothingStored, test } from './course-test';
import { written } from './reader';

/** Every page there is, as the export holds them, and one that is not there. */
const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('index.html') && !name.startsWith('_'))
  .map((name) => `/${name.slice(0, -'index.html'.length)}`)
  .concat('/nowhere/');

/** Leaves something in every kind of storage, among it a record nobody can read. */
async function leaveTraces(page: Page) {
  await page.goto(lessonPage);
  await page.locator('textarea').first().fill(written.text);
  await page.getByLabel('Dark').check();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
  await page.context().addCookies([{ name: 'seen', value: '1', url: page.url() }]);
  await page.evaluate(async () => {
    localStorage.setItem('notes/elsewhere', 'rubbish');
    sessionStorage.setItem('notes/3', '{"half":');
    await caches.open('pages');
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('notes');
      open.onerror = reject;
      open.onsuccess = () => {
        const change = open.result.transaction('records', 'readwrite');
        change.objectStore('records').put({ id: 'answer:x', body: 'half', odd: Number.NaN });
        change.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    });
  });
}

test('there is more than one page to erase from', () => {
  expect(pages.length).toBeGreaterThan(9);
});

for (const address of pages)
  test(`everything can be erased from ${address}, a damaged record too`, async ({
    page,
    noise,
  }) => {
    await leaveTraces(page);
    await page.goto(address);
    // The browser itself reports the answer 404.
    if (address === '/nowhere/') noise.length = 0;
    const foot = page.getByRole('contentinfo');
    await foot.getByRole('button', { name: 'Erase everything' }).click();
    await foot.getByRole('button', { name: 'Yes, erase it all' }).click();
    await expect(foot.getByText('Everything is erased.')).toBeFocused({ timeout: 15_000 });
    expect(await everythingStored(page)).toEqual(nothingStored);
    await page.goto('/en/keeping/');
    await expect(page.getByText('Nothing is stored.')).toBeVisible();
    await expect(page.getByLabel('As this device')).toBeChecked();
    expect(await everythingStored(page)).toEqual(nothingStored);
  });
