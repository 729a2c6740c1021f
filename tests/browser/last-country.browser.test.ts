import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everythingStored, expect, nothingStored, test } from './course-test';
import { countryRow, field, helpPage, openCountry } from './help-rows';

const remembered = 'Open from last time:';
const keepHere = async (page: Page) => {
  await page.goto('/en/keeping/');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Your notes are kept on this device.')).toBeVisible();
};

test('a country opened while notes are kept on the device is open again, and gone after erasing', async ({
  page,
}) => {
  await keepHere(page);
  await page.goto(helpPage);
  await expect(page.getByText(remembered)).toHaveCount(0);
  await openCountry(page, 'Germany');
  expect((await everythingStored(page)).local).toMatchObject({ country: 'DE' });

  await page.goto('/en/keeping/');
  await page.goto(helpPage);
  const number = countryRow(page, 'Germany').getByRole('link', { name: 'Call 116 016' });
  await expect(number).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(1);
  await expect(page.getByText(remembered)).toBeVisible();
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([
    0,
    'BODY',
  ]);
  await page.getByRole('link', { name: 'Germany', exact: true }).click();
  await expect(countryRow(page, 'Germany').locator('summary')).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#your-country');

  await page.goto('/en/keeping/');
  await expect(
    page.getByText('Device entry “country”: the country you opened on the help page'),
  ).toBeVisible();
  await page.goto(helpPage);
  await expect(number).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.locator('details[open]')).toHaveCount(0);
  await expect.poll(() => everythingStored(page)).toEqual(nothingStored);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(0);
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('shutting the country, or the button, forgets it on the device', async ({ page }) => {
  await keepHere(page);
  await page.goto(helpPage);
  const ways = [
    () => countryRow(page, 'Germany').locator('summary').click(),
    () => page.getByRole('button', { name: 'Forget this choice' }).click(),
  ];
  for (const forget of ways) {
    await openCountry(page, 'Germany');
    await page.reload();
    await expect(page.getByText(remembered)).toBeVisible();
    await forget();
    await expect(page.locator('details[open]')).toHaveCount(0);
    expect((await everythingStored(page)).local).not.toHaveProperty('country');
    await page.reload();
    await expect(field(page)).toBeVisible();
    await expect(page.locator('details[open]')).toHaveCount(0);
  }
});

test('kept in this tab only, the country is there after a reload and not in another tab', async ({
  page,
  context,
}) => {
  await page.goto('/en/keeping/');
  await page.getByRole('button', { name: 'Only in this tab' }).click();
  await expect(page.getByText('Your notes are kept in this tab')).toBeVisible();
  await page.goto(helpPage);
  await openCountry(page, 'Kenya');
  await page.reload();
  await expect(page.getByText(remembered)).toBeVisible();
  expect(await everythingStored(page)).toMatchObject({ local: {}, session: { country: 'KE' } });
  const other = await context.newPage();
  await other.goto(helpPage);
  await expect(field(other)).toBeVisible();
  await expect(other.getByText(remembered)).toHaveCount(0);
});

test('not kept, the country is open again within the visit and gone after a reload', async ({
  page,
}) => {
  await page.goto(helpPage);
  await openCountry(page, 'Germany');
  await page.getByRole('link', { name: 'Easy either way' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Easy either way');
  await page.goBack();
  await expect(page.getByText(remembered)).toBeVisible();
  expect(await everythingStored(page)).toEqual(nothingStored);
  await page.reload();
  await expect(field(page)).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(0);
});

test('the line about last time stands in nobody’s way', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await keepHere(page);
  await page.goto(helpPage);
  await openCountry(page, 'United Kingdom');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await expect(page.getByText(remembered)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .options({
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
  await field(page).fill('ken');
  await expect(page.getByText(remembered)).toBeHidden();
});
