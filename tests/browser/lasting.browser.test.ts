import type { Page } from '@playwright/test';
import { expect, lessonPage, mapPage, test } from './course-test';
import { answerEverything, keep } from './reader';

const keepingPage = '/en/keeping/';
const ask = 'Ask the browser to keep them';

/** Counts how often the browser is asked to keep things, and answers in its stead. */
async function standIn(page: Page, answer: boolean) {
  const asked: string[] = [];
  await page.exposeFunction('wasAsked', () => void asked.push(page.url()));
  await page.addInitScript((answer) => {
    Object.defineProperty(StorageManager.prototype, 'persist', {
      value: async () => {
        await Reflect.get(globalThis, 'wasAsked')();
        return answer;
      },
    });
  }, answer);
  return asked;
}

for (const [answer, said] of [
  [true, 'The browser said yes'],
  [false, 'The browser said no this time'],
] as const)
  test(`lasting storage is asked for at the press of a button only, and “${said}” is told`, async ({
    page,
  }) => {
    const asked = await standIn(page, answer);
    await page.goto(keepingPage);
    await expect(page.getByText('Nothing is stored.')).toBeVisible();
    await expect(page.getByRole('button', { name: ask })).toHaveCount(0);
    await page.goto(lessonPage);
    await answerEverything(page);
    await keep(page);
    await page.goto(mapPage);
    await page.goto(keepingPage);
    await expect(page.getByText('Firefox shows a question of its own')).toBeVisible();
    await expect(page.getByRole('button', { name: ask })).toBeVisible();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: ask }).press('Enter');
    await expect(page.getByText(said)).toBeVisible();
    expect(asked).toHaveLength(1);
    await expect(
      answer ? page.getByText(said) : page.getByRole('button', { name: ask }),
    ).toBeFocused();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Only in this tab' }).click();
    await expect(page.getByRole('heading', { name: 'How long your notes last' })).toHaveCount(0);
    expect(asked).toHaveLength(1);
  });

test('a browser that cannot be asked is not offered to be', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(StorageManager.prototype, 'persist');
    Reflect.deleteProperty(StorageManager.prototype, 'persisted');
  });
  await page.goto(keepingPage);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('This browser cannot be asked.')).toBeVisible();
  await expect(page.getByRole('button', { name: ask })).toHaveCount(0);
});

test('one that has agreed already says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, 'persisted', { value: async () => true });
  });
  await page.goto(keepingPage);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('This browser has agreed')).toBeVisible();
  await expect(page.getByRole('button', { name: ask })).toHaveCount(0);
});
