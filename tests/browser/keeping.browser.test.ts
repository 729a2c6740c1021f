import { everythingStored, expect, lessonPage, mapPage, nothingStored, test } from './course-test';
import { answerEverything, readTo, rehearse, seeEveryAnswer, seeKept } from './reader';

const headingOf = async (page: import('@playwright/test').Page, index: number) => {
  const heading = page.locator('article h2[id]').nth(index);
  return { id: (await heading.getAttribute('id')) ?? '', words: await heading.innerText() };
};

test('a reader who keeps on this device comes back to the exact heading with every answer there', async ({
  openBrowser,
}) => {
  const evening = await openBrowser();
  const page = await evening.newPage();
  await page.goto(mapPage);
  expect(await everythingStored(page)).toEqual(nothingStored);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Your notes are kept on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'Start with the first lesson' }).click();
  await expect(page).toHaveURL(lessonPage);
  await answerEverything(page);
  await rehearse(page, 0);
  await page.getByRole('button', { name: 'Start again' }).click();
  await rehearse(page, 2);
  await expect(page.getByText(/Endings you have seen: .+ · .+/)).toBeVisible();
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  const heading = await headingOf(page, 2);
  await readTo(page, heading.id);
  // Every answer, the rehearsal and the done mark.
  await seeKept(
    page,
    (await page.locator('main :is(fieldset, textarea:not(fieldset textarea))').count()) + 2,
  );
  await evening.close();

  const morning = await openBrowser();
  const again = await morning.newPage();
  await again.goto(mapPage);
  await expect(again.getByText(/\d of \d answered, done/)).toBeVisible();
  const onward = again.getByRole('link', { name: 'Continue: What closeness stands on' });
  await expect(onward).toContainText(heading.words);
  await onward.click();
  await expect(again).toHaveURL(`${lessonPage}#${heading.id}`);
  await expect(again.locator(`#${heading.id}`)).toBeFocused();
  await expect(again.locator(`#${heading.id}`)).toBeInViewport();
  await seeEveryAnswer(again);
  await expect(again.getByText('You marked this lesson done.')).toBeVisible();
  await expect(again.getByText(/Endings you have seen: .+ · .+/)).toBeVisible();
  await again.getByRole('button', { name: 'Mark it not done' }).click();
  await expect(again.getByRole('button', { name: 'Mark this lesson done' })).toBeVisible();
});

test('a reader who keeps in this tab only finds it after a reload and not in a new tab', async ({
  page,
  context,
}) => {
  await page.goto(mapPage);
  await page.getByRole('button', { name: 'Only in this tab' }).click();
  await page.getByRole('link', { name: 'Start with the first lesson' }).click();
  await answerEverything(page);
  const heading = await headingOf(page, 1);
  await readTo(page, heading.id);
  await expect(page.getByText('Kept in this tab').first()).toBeVisible();
  await page.reload();
  await seeEveryAnswer(page);
  const stored = await everythingStored(page);
  expect({ ...stored, session: {} }).toEqual(nothingStored);
  await page.goto(mapPage);
  await expect(
    page.getByRole('link', { name: 'Continue: What closeness stands on' }),
  ).toContainText(heading.words);

  const other = await context.newPage();
  await other.goto(mapPage);
  await expect(other.getByRole('button', { name: 'Only in this tab' })).toBeVisible();
  await expect(other.getByRole('link', { name: /^Continue/ })).toHaveCount(0);
  await other.goto(lessonPage);
  for (const field of await other.locator('textarea').all()) await expect(field).toHaveValue('');
});

test('a reader who does not keep has it while the page is open and nothing after a reload', async ({
  page,
}) => {
  await page.goto(mapPage);
  await page.getByRole('button', { name: 'Do not keep' }).click();
  await page.getByRole('link', { name: 'Start with the first lesson' }).click();
  await answerEverything(page);
  await rehearse(page, 1);
  await page.getByRole('link', { name: 'Back to all lessons' }).click();
  await expect(page.getByText('Your notes are not kept.')).toBeVisible();
  await expect(page.getByText(/answered/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Start with the first lesson' }).click();
  await seeEveryAnswer(page);
  expect(await everythingStored(page)).toEqual(nothingStored);
  await page.reload();
  for (const field of await page.locator('textarea').all()) await expect(field).toHaveValue('');
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('nothing is stored before the question is answered, and what was written is kept once it is', async ({
  page,
}) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await expect(page.getByText('Not kept yet').first()).toBeVisible();
  expect(await everythingStored(page)).toEqual(nothingStored);
  await expect(page.getByRole('heading', { name: 'Where may this stay?' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Not kept yet')).toHaveCount(0);
  await page.reload();
  await seeEveryAnswer(page);
});

test('erasing everything from the map leaves every kind of storage empty', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to all lessons' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await everythingStored(page)).toEqual(nothingStored);
  await page.reload();
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0);
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('changing the choice from this device to this tab moves the words and empties the device', async ({
  page,
}) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device').first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to all lessons' }).click();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Only in this tab' }).click();
  await expect(page.getByText('Your notes are kept in this tab only.')).toBeVisible();
  const stored = await everythingStored(page);
  expect({ ...stored, session: {} }).toEqual(nothingStored);
  await page.goto(lessonPage);
  await seeEveryAnswer(page);
});
