import { expect, lessonPage, test } from './course-test';
import { keep, seeKept, written } from './reader';

/** Parts of a browser that are missing in some, or on a page without a secure address. */
const missing = [
  ['Web Locks', "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })"],
  ['BroadcastChannel', 'delete window.BroadcastChannel'],
  ['random ids', 'delete Crypto.prototype.randomUUID'],
  [
    'a storage manager',
    "Object.defineProperty(Navigator.prototype, 'storage', { value: undefined })",
  ],
  ['a list of databases', 'delete IDBFactory.prototype.databases'],
] as const;

for (const [what, script] of missing)
  test(`words are kept, found again and erased without ${what}`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(lessonPage);
    const fields = page.locator('textarea:not(fieldset textarea)');
    await fields.first().fill(written.text);
    await keep(page);
    await fields.nth(1).fill('And another');
    await page.reload();
    await expect(fields.first()).toHaveValue(written.text);
    await expect(fields.nth(1)).toHaveValue('And another');
    await seeKept(page, 2);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase it all' }).click();
    await expect(page.getByText('Everything is erased.')).toBeFocused({ timeout: 15_000 });
    await page.reload();
    await expect(fields.first()).toHaveValue('');
  });
