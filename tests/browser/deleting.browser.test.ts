import type { Page } from '@playwright/test';
import { expect, lessonPage, test } from './course-test';
import { answerRow, dump, put } from './everything-stored';
import { faults } from './faults';
import { keep, written } from './reader';

const keepingPage = '/en/keeping/';
const gone = 'Deleted. Read again: it is gone.';
const question = /^What small thing lately/;

const names = async (page: Page) => {
  const { rows, entries } = await dump(page);
  return [...rows, ...entries].map(({ place, name }) => `${place} ${name}`);
};

const write = async (page: Page) => {
  await page.goto(lessonPage);
  await page.getByLabel(question).fill(written.text);
  await keep(page);
};

/** Presses Delete beside this, says yes where that is asked, and waits for the second reading. */
async function remove(page: Page, name: RegExp | string, asks: boolean) {
  await page.getByRole('button', { name }).first().click();
  if (asks) {
    await expect(page.getByText(/^Delete (this|these)\b/)).toBeFocused();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
  }
  await expect(page.getByText(gone)).toBeFocused();
}

test('one note goes with its drafts and older words, and no retry or visit brings it back', async ({
  page,
}) => {
  await write(page);
  const [id = ''] = (await names(page)).flatMap((name) => name.match(/answer:\S+/)?.[0] ?? []);
  expect(id).not.toBe('');
  const row = { ...answerRow(id.slice('answer:'.length), 'what-closeness-stands-on'), tab: 'b' };
  await put(page, 'versions', [row]);
  await put(page, 'drafts', [{ ...row, base: 1 }]);
  await page.goto(keepingPage);
  await remove(page, /^Delete: Your answer/, true);
  expect((await names(page)).filter((name) => name.includes(id))).toEqual([]);
  await page.goto(lessonPage);
  await expect(page.getByText('Your notes are kept on this device.')).toHaveCount(0);
  await expect(page.getByLabel(question)).toHaveValue('');
  await page.goto(keepingPage);
  await expect(page.getByText(/^Notes stored: /)).toBeVisible();
  expect((await names(page)).filter((name) => name.includes(id))).toEqual([]);
});

test('one version of older words, one note nobody can read and one entry go alone', async ({
  page,
}) => {
  await write(page);
  const before = await names(page);
  const row = answerRow('closeness.effort', 'what-closeness-stands-on');
  await put(page, 'versions', [row, answerRow('closeness.effort', 'what-closeness-stands-on', 2)]);
  await put(page, 'records', [{ id: 'answer:odd', odd: true }]);
  await page.getByLabel('Dark').check();
  await page.goto(keepingPage);
  await remove(page, /^Delete: Older words/, true);
  expect((await names(page)).filter((name) => name.startsWith('versions'))).toHaveLength(1);
  await remove(page, /^Delete: A note this version/, true);
  await remove(page, /^Delete: Device entry “look”/, false);
  await expect(page.getByLabel('As this device')).toBeChecked();
  await remove(page, /^Delete: Older words/, true);
  expect(await names(page)).toEqual(before);
});

test('in this tab, a note goes from the tab', async ({ page }) => {
  await page.goto(lessonPage);
  await page.getByLabel(question).fill(written.text);
  await page.getByRole('button', { name: 'Only in this tab' }).click();
  await expect(page.getByText('Kept in this tab').first()).toBeVisible();
  await page.goto(keepingPage);
  await remove(page, /^Delete: Your answer/, true);
  await expect.poll(async () => (await names(page)).join()).not.toContain('closeness.equal');
  const left = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(left).not.toContain(written.text.slice(0, 20));
});

test('a note can be kept after all, and the choice itself is not deleted alone', async ({
  page,
}) => {
  await write(page);
  await page.goto(keepingPage);
  const offer = page.getByRole('button', { name: /^Delete: Your answer/ });
  await offer.press('Enter');
  await page.getByRole('button', { name: 'No, keep it' }).press('Enter');
  await expect(offer).toBeFocused();
  expect((await names(page)).join()).toContain('records answer:');
  const choice = page.getByRole('listitem').filter({ hasText: 'Device entry “notes”' });
  await expect(choice).toContainText('it cannot go alone');
  await expect(choice.getByRole('button')).toHaveCount(0);
});

test('a browser that does not delete is not believed, and can be asked again', async ({ page }) => {
  await write(page);
  await page.goto(keepingPage);
  await page.getByRole('button', { name: /^Delete: Your answer/ }).click();
  await page.evaluate(() => {
    const proto = IDBObjectStore.prototype;
    const real = proto.delete;
    proto.delete = () => {
      throw new DOMException('no', 'UnknownError');
    };
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.textContent === 'Try again') proto.delete = real;
    });
  });
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('The browser did not delete it. Try again.')).toBeVisible();
  expect((await names(page)).join()).toContain('records answer:');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(gone)).toBeFocused();
  expect((await names(page)).join()).not.toContain('records answer:');
});

test('erasing everything takes the site’s own files along, whatever they are called', async ({
  page,
}) => {
  await write(page);
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.getFileHandle('notes-day.json', { create: true });
    await (await folder.getDirectoryHandle('other', { create: true })).getFileHandle('deep', {
      create: true,
    });
  });
  await page.goto(keepingPage);
  await expect(page.getByText('File “notes-day.json”')).toBeVisible();
  await expect(page.getByText('File “other”')).toBeVisible();
  const foot = page.getByRole('contentinfo');
  await foot.getByRole('button', { name: 'Erase everything' }).click();
  await foot.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeFocused({ timeout: 15_000 });
  expect(await names(page)).toEqual([]);
  const files = await page.evaluate(async () => {
    const found: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name);
    return found;
  });
  expect(files).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the list and its questions stand in nobody’s way (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await write(page);
    await put(page, 'versions', [answerRow('closeness.effort', 'what-closeness-stands-on')]);
    await page.goto(keepingPage);
    await page.getByRole('button', { name: /^Delete: Older words/ }).click();
    await expect(page.getByText('Delete these older words?')).toBeFocused();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await expect(page.getByText(gone)).toBeFocused();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
