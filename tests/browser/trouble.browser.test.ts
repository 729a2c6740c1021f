import { expect, lessonPage, mapPage, test } from './course-test';
import { seeKept, written } from './reader';

test('a database the browser takes away is filled again from the open page', async ({ page }) => {
  await page.goto(lessonPage);
  const fields = page.locator('textarea:not(fieldset textarea)');
  await fields.first().fill(written.text);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await fields.nth(1).fill('Written after that');
  await seeKept(page, 2);
  await page.reload();
  await expect(fields.first()).toHaveValue(written.text);
  await expect(fields.nth(1)).toHaveValue('Written after that');
});

test('an erasing that another tab holds up says so, and can be tried again', async ({
  page,
  context,
}) => {
  await page.goto(lessonPage);
  await page.locator('textarea').first().fill(written.text);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('/no-script.css');
  await other.evaluate(() =>
    new Promise((resolve) => {
      const open = indexedDB.open('notes');
      open.onsuccess = () => resolve(Object.assign(window, { held: open.result }));
    }).then(() => undefined),
  );
  await page.getByRole('link', { name: 'Back to all lessons' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('The browser did not erase everything.')).toBeFocused({
    timeout: 15_000,
  });
  await other.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Everything is erased.')).toBeFocused({ timeout: 15_000 });
});

test('the focus goes on to what came in place of a button that went', async ({ page }) => {
  await page.goto(lessonPage);
  await page.locator('textarea').first().fill(written.text);
  await page.getByRole('button', { name: 'Keep on this device' }).press('Enter');
  await expect(page.getByText('Your notes are kept on this device.')).toBeFocused();
  await page.locator('fieldset input').first().check();
  await page.getByRole('button', { name: 'Take my choice back' }).press('Enter');
  await expect(page.locator('fieldset input').first()).toBeFocused();
  await page.goto(mapPage);
  await page.getByRole('button', { name: 'Change' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Where may your notes stay?' })).toBeFocused();
  await page.getByRole('button', { name: 'Leave it as it is' }).press('Enter');
  await expect(page.getByText('Your notes are kept on this device.')).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
  await expect(page.getByText('Erase everything kept here, now?')).toBeFocused();
  await page.getByRole('button', { name: 'No, go back' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
});
