import { expect, lessonPage, mapPage, test } from './course-test';

test.use({ javaScriptEnabled: false });

test('without script the map shows every lesson and says what that means for notes', async ({
  page,
}) => {
  await page.goto(mapPage);
  await expect(page.getByRole('link', { name: /What closeness stands on/ })).toBeVisible();
  await expect(page.getByText('Nothing typed here is kept without scripts.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeHidden();
});

test('without script every lesson shows all its headings and its rehearsal', async ({ page }) => {
  await page.goto(mapPage);
  const addresses = await page
    .locator('main ol a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    await page.goto(address);
    for (const heading of await page.locator('article h2[id]').all())
      await expect(heading).toBeVisible();
    await expect(page.getByText('The whole conversation as text')).toBeVisible();
  }
});

test('without script a lesson reads completely, with room on paper and the rehearsal as text', async ({
  page,
}) => {
  await page.goto(lessonPage);
  for (const heading of await page.locator('article h2[id]').all())
    await expect(heading).toBeVisible();
  await expect(page.getByText('Nothing typed here is kept without scripts.').first()).toBeVisible();
  await expect(page.locator('textarea').first()).toBeHidden();
  await expect(page.getByText('The whole conversation as text')).toBeVisible();
  await expect(page.getByText(/An ending:/).first()).toBeVisible();
  await page.getByRole('link', { name: 'go to turn 2' }).first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeInViewport();
});

test('without script the way out is a plain link, first in the body, on every page', async ({
  page,
  noise,
}) => {
  const pages = ['begin', 'help', 'notebook', 'keeping', 'safety', 'about', 'sources'];
  const addresses = pages.map((name) => `/en/${name}/`);
  for (const address of ['/', mapPage, lessonPage, ...addresses, '/nowhere/']) {
    await page.goto(address);
    const first = page.locator('body a').first();
    await expect(first).toHaveText('Leave quickly');
    await expect(first).toHaveAttribute('href', 'https://en.wikipedia.org/wiki/Weather');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  // The browser itself writes one line for the missing page.
  expect(noise.splice(0)).toEqual([expect.stringContaining('404')]);
});
