import words from '../../content/en/messages/backup.json' with { type: 'json' };
import {
  bringIn,
  choose,
  type CopyJson,
  everyRow,
  openKeeping,
  saveCopy,
  seeBroughtIn,
} from './copies';
import { everythingStored, expect, lessonPage, nothingStored, test } from './course-test';
import { answerEverything, keep, rehearse, seeEveryAnswer, written } from './reader';

const other = 'The one by the door, as always.';

/** The same copy with other words in every text. */
function changed(text: string): string {
  const copy: CopyJson = JSON.parse(text);
  for (const { saved } of copy.records)
    if (saved.record.value?.text !== undefined) {
      saved.record.value.text = other;
      saved.record.at -= 1_000;
    }
  return JSON.stringify(copy);
}

test('a copy holds everything, and another browser has it all after bringing it in', async ({
  page,
  openBrowser,
}) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await rehearse(page, 0);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await openKeeping(page);
  const { name, text } = await saveCopy(page);
  expect(name).toMatch(/^notes-\d{4}-\d\d-\d\d\.json$/);
  const copy: CopyJson = JSON.parse(text);
  const stored = await page.getByText(/^Notes stored: \d+/).innerText();
  expect(stored).toContain(`Notes stored: ${copy.counts.records}.`);
  await expect(page.getByText('Device entry “copy”')).toBeVisible();

  const elsewhere = await (await openBrowser()).newPage();
  await openKeeping(elsewhere);
  await elsewhere.getByRole('button', { name: 'Keep on this device' }).click();
  await bringIn(elsewhere, text);
  await elsewhere.goto(lessonPage);
  await elsewhere.reload();
  await seeEveryAnswer(elsewhere);
  await expect(elsewhere.getByText('You marked this lesson done.')).toBeVisible();
  await openKeeping(elsewhere);
  await choose(elsewhere, text);
  await expect(elsewhere.getByText(words.allHere)).toBeVisible();
});

test('of two answers both stay, unless the reader chooses one', async ({ page }) => {
  await page.goto(lessonPage);
  const field = page.locator('main textarea:not(fieldset textarea)').first();
  await field.fill(written.text);
  await keep(page);
  await openKeeping(page);
  const copy = changed((await saveCopy(page)).text);
  await choose(page, copy);
  await expect(page.getByText(other)).toBeVisible();
  await expect(page.getByText(written.text)).toBeVisible();
  await page.getByRole('button', { name: words.leave }).click();
  await expect(page.getByLabel(words.choose)).toBeFocused();
  await bringIn(page, copy);
  await page.goto('/en/notebook/');
  await expect(page.getByText(written.text)).toBeVisible();
  await page.getByText('You also wrote').click();
  await expect(page.getByText(other)).toBeVisible();

  await openKeeping(page);
  await choose(page, copy);
  await page.getByLabel(words.keep.copy).check();
  await page.getByRole('button', { name: words.bring }).click();
  await seeBroughtIn(page);
  await page.goto(lessonPage);
  await expect(field).toHaveValue(other);
});

test('what was brought in can be taken back to the byte', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await openKeeping(page);
  const copy = changed((await saveCopy(page)).text);
  const before = await everyRow(page);
  await bringIn(page, copy);
  expect(await everyRow(page)).not.toBe(before);
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is kept' }).click();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByRole('status').filter({ hasText: words.undone })).toBeFocused();
  expect(await everyRow(page)).toBe(before);
});

test('what was erased is not brought back by an undo', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await openKeeping(page);
  await bringIn(page, changed((await saveCopy(page)).text));
  await page.getByRole('button', { name: 'Erase everything' }).first().click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeFocused();
  await expect(page.getByRole('button', { name: words.undo })).toHaveCount(0);
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('what is in a copy is words and nothing else', async ({ page }) => {
  const odd = '<img src="x" onerror="document.title=1"> <a href="javascript:1">x</a> \u202e \ud800';
  await page.goto(lessonPage);
  const field = page.locator('main textarea:not(fieldset textarea)').first();
  await field.fill(written.text);
  await keep(page);
  await openKeeping(page);
  const copy = (await saveCopy(page)).text.replace(
    JSON.stringify(written.text),
    JSON.stringify(odd),
  );
  await choose(page, copy);
  await expect(page.getByText('<img src="x" onerror="document.title=1">')).toBeVisible();
  await page.getByLabel(words.keep.copy).check();
  await page.getByRole('button', { name: words.bring }).click();
  await seeBroughtIn(page);
  await page.goto(lessonPage);
  await expect(field).toHaveValue(odd);
});

test('without an answer to where notes may stay, all of this leaves nothing', async ({ page }) => {
  await page.goto(lessonPage);
  await page.locator('main textarea').first().fill(written.text);
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is kept' }).click();
  await expect(page.getByText(words.inMemory)).toBeVisible();
  await bringIn(page, changed((await saveCopy(page)).text));
  await expect(page.getByText(words.keptMemory)).toBeVisible();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByRole('status').filter({ hasText: words.undone })).toBeFocused();
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('the answers can be saved as text, lesson by lesson', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is kept' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveText }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.md$/);
  await expect(page.getByText(/went to your browser/)).toBeVisible();
});

test('a copy is offered once much is written, and not again until as much is new', async ({
  page,
}) => {
  await page.goto(lessonPage);
  const field = page.locator('main textarea:not(fieldset textarea)').first();
  await field.fill('By the aisle. '.repeat(100));
  await keep(page);
  await page.goto('/en/notebook/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText(words.offerFirst)).toHaveCount(0);
  await page.goto(lessonPage);
  await field.fill('By the aisle. '.repeat(200));
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await page.getByRole('button', { name: words.notNow }).click();
  await expect(page.getByText(words.rests)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText(words.offer)).toHaveCount(0);
  await page.goto(lessonPage);
  await field.fill('By the door. '.repeat(200));
  await page.getByRole('banner').getByRole('link', { name: 'Notebook' }).click();
  await expect(page.getByText(words.offer)).toBeVisible();
  await page.getByRole('link', { name: words.save }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeInViewport();
});
