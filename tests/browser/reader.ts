import type { Page } from '@playwright/test';
import { expect } from './course-test';

/** What the reader of these tests writes. */
export const written = {
  text: 'My sister asks which seat I want.\nNobody else — yet.',
  when: 'when we choose a film',
  will: 'ask what they would like',
  by: 'Sunday evening',
  line: 'Can we stop at the next bench?',
} as const;

/** Answers every prompt of the lesson that is open. */
export async function answerEverything(page: Page) {
  const main = page.getByRole('main');
  await main.getByLabel('When…').waitFor();
  for (const field of await main.locator('textarea:not(fieldset textarea)').all())
    await field.fill(written.text);
  for (const group of await main.locator('fieldset:has(input)').all())
    await group.locator('input').first().check();
  for (const [label, words] of [
    ['When…', written.when],
    ['I will…', written.will],
    ['by…', written.by],
  ] as const)
    await main.getByLabel(label).fill(words);
}

/** Asks for the words on this page to be kept on the device, and waits until they are. */
export async function keep(page: Page) {
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
}

/** Sees that every prompt of the lesson still has what the reader answered. */
export async function seeEveryAnswer(page: Page) {
  const main = page.getByRole('main');
  await main.getByLabel('When…').waitFor();
  for (const field of await main.locator('textarea:not(fieldset textarea)').all())
    await expect(field).toHaveValue(written.text);
  for (const group of await main.locator('fieldset:has(input)').all())
    await expect(group.locator('input').first()).toBeChecked();
  await expect(main.getByLabel('When…')).toHaveValue(written.when);
  await expect(main.getByLabel('I will…')).toHaveValue(written.will);
  await expect(main.getByLabel('by…')).toHaveValue(written.by);
}

/**
 * Walks a rehearsal to an ending, always taking the choice of this number (from 0, or the last there is), and
 * writing a line where the turn asks for one.
 */
export async function rehearse(page: Page, choice: number) {
  const choices = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  const others = page.getByRole('button', { name: 'See what others might say' });
  for (let turn = 0; turn < 40; turn += 1) {
    const count = await choices.count();
    if (count > 0) await choices.nth(Math.min(choice, count - 1)).click();
    else if (await others.isVisible()) {
      await others.locator('xpath=preceding::textarea[1]').fill(written.line);
      await others.click();
      await page.getByRole('button', { name: 'Go on' }).click();
    } else break;
  }
  await expect(page.getByText('An ending:').first()).toBeVisible();
}

/** Scrolls to a heading as a reader would, until it stands in the upper part of the window. */
export async function readTo(page: Page, heading: string) {
  const top = await page
    .locator(`#${heading}`)
    .evaluate((place) => place.getBoundingClientRect().top - 140);
  await page.mouse.move(20, 300);
  await page.mouse.wheel(0, top);
  await expect(page.locator(`nav [href="#${heading}"]`)).toHaveAttribute(
    'aria-current',
    'location',
  );
}

/** Sees that the page says of this many things, and of nothing less, that the device has them. */
export async function seeKept(page: Page, count: number) {
  const said = page.locator('span.screen-only');
  await expect(said.filter({ hasText: 'Kept on this device' })).toHaveCount(count, {
    timeout: 15_000,
  });
  await expect(said.filter({ hasText: /Keeping…|Not kept/ })).toHaveCount(0);
}
