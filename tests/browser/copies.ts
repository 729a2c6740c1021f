import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import words from '../../content/en/messages/backup.json' with { type: 'json' };
import { expect } from './course-test';

/** Opens the page where copies are saved and brought in, and waits until it can be used. */
export async function openKeeping(page: Page) {
  await page.goto('/en/keeping/');
  await expect(page.getByText(/^(Notes stored: \d|Nothing is stored)/)).toBeVisible();
}

/** What a copy holds, as far as these tests look. */
export type CopyJson = {
  counts: { records: number; asides: number; unreadable: number };
  records: {
    key: string;
    saved: { v: number; record: { at: number; value?: { text?: string } } };
  }[];
};

/** Saves a copy by the button and reads the file the browser was given. */
export async function saveCopy(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const file = await waiting;
  await expect(page.getByText(/^Saved: \d+ notes?, checked/)).toBeVisible();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** A file as the browser’s own field is given one. */
export const fileOf = (content: string | Uint8Array) => ({
  name: 'notes.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** Chooses a file in the real field. */
export const choose = (page: Page, content: string | Uint8Array) =>
  page.getByLabel(words.choose).setInputFiles(fileOf(content));

/** Sees that a copy was brought in, where the focus is. */
export const seeBroughtIn = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Brought in: \d+ notes?\./ })).toBeFocused();

/** Chooses a copy, looks at what is in it, and brings it in. */
export async function bringIn(page: Page, content: string) {
  await choose(page, content);
  await expect(page.getByRole('heading', { name: words.previewTitle })).toBeFocused();
  await page.getByRole('button', { name: words.bring }).click();
  await seeBroughtIn(page);
}

/** Every row of every store of the database, in the order of their keys. */
export const everyRow = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('notes');
        open.onerror = reject;
        open.onsuccess = async () => {
          const database = open.result;
          const names = [...database.objectStoreNames];
          const read = database.transaction(names, 'readonly');
          const rows = names.map(
            (name) =>
              new Promise((done) => {
                const all = read.objectStore(name).getAll();
                all.onsuccess = () => done([name, all.result]);
              }),
          );
          const found = await Promise.all(rows);
          database.close();
          resolve(JSON.stringify(found));
        };
      }),
  );
