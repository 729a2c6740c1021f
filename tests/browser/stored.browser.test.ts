import { expect, lessonPage, test } from './course-test';
import { answerEverything, keep, rehearse, written } from './reader';

const keepingPage = '/en/keeping/';

test('the page of what is kept lists every stored thing, and changes with it', async ({ page }) => {
  await page.goto(keepingPage);
  await expect(page.getByText('Nothing is stored.')).toBeVisible();
  await page.goto(lessonPage);
  await answerEverything(page);
  const question = await page.locator('main label[for]').first().innerText();
  await keep(page);
  await rehearse(page, 0);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is kept' }).click();
  const list = page.getByRole('region', { name: 'Stored in this browser now' });
  for (const words of [
    `Your answer to “${question}”`,
    'The way you took through the conversation in “What closeness stands on”',
    '“What closeness stands on” marked done',
    'Database “notes”',
    'Device entry “notes”',
  ])
    await expect(list.getByText(words).first()).toBeVisible();
  await expect(list.getByText('Device entry “look”')).toHaveCount(0);
  await page.getByLabel('Dark').check();
  await expect(list.getByText('Device entry “look”')).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Only in this tab' }).click();
  await expect(list.getByText('Database “notes”')).toHaveCount(0);
  await expect(list.getByText('Tab entry “notes/1”: one note')).toBeVisible();
  await expect(list.getByText(`Your answer to “${question}”`).first()).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Do not keep' }).click();
  await expect(list.getByText('Nothing is stored.')).toBeVisible();
  await expect(list.getByText('What you have written is only on this open page.')).toBeVisible();
});

test('a note that cannot be read is counted', async ({ page }) => {
  await page.goto(lessonPage);
  await page.locator('textarea').first().fill(written.text);
  await keep(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('notes');
        open.onerror = reject;
        open.onsuccess = () => {
          const change = open.result.transaction('records', 'readwrite');
          change.objectStore('records').put({ id: 'answer:x', body: { v: 99 }, odd: true });
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto(keepingPage);
  await expect(page.getByText('cannot be read by this version of the course: 1')).toBeVisible();
});
