import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import written from '../../content/en/helplines.json' with { type: 'json' };
import { helplinesShape } from '../../lib/content/data/helplines-shape';
import { everythingStored, expect, nothingStored, test } from './course-test';
import { countryRow, field, helpPage, openCountry } from './help-rows';

const helplines = helplinesShape.parse(written);
const services = helplines.countries.flatMap((country) => country.services);
const digits = (text: string) => decodeURIComponent(text).replace(/[^\d+*#]/g, '');

/** Every number of these entries, as digits. */
const numbersOf = (verified: boolean) =>
  new Set([
    ...services
      .filter((service) => service.verified === verified)
      .flatMap(({ ways }) => ways.map(({ to }) => digits(to))),
    ...helplines.countries
      .filter(({ emergency }) => emergency.verified === verified)
      .flatMap(({ emergency }) => [
        ...emergency.numbers,
        ...(emergency.text ? [emergency.text] : []),
      ])
      .map(digits),
  ]);

const openEvery = (page: Page) =>
  page.locator('details').evaluateAll((rows) => {
    for (const row of rows) row.setAttribute('open', '');
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader opens a country and reads a number', async ({ page }) => {
    await page.goto(helpPage);
    await expect(field(page)).toBeHidden();
    await expect(page.getByText('Call your local emergency number.').first()).toBeVisible();
    const row = await openCountry(page, 'Sweden');
    const number = row.getByRole('link', { name: 'Call 020-50 50 50' });
    await expect(number).toBeVisible();
    await expect(number).toHaveAttribute('href', 'tel:020505050');
    await expect(row.getByText('Call your local emergency number.')).toBeVisible();
    await expect(row.getByText('not checked by us')).toBeVisible();
    await expect(row.getByRole('link', { name: 'Find A Helpline' })).toBeVisible();
  });

  test('a reader finds how to tell conflict from fear, and the lesson on it', async ({ page }) => {
    await page.goto(helpPage);
    await expect(
      page.getByRole('heading', { name: 'Conflict or fear: how to tell' }),
    ).toBeVisible();
    await expect(page.getByText('am I afraid of what happens if I say no?')).toBeVisible();
    await page.getByRole('link', { name: 'Easy either way' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Easy either way');
  });

  test('a reader who opens nothing finds the lists', async ({ page }) => {
    await page.goto(helpPage);
    for (const { name } of helplines.directories)
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });
});

test('a reader types a country, opens it, and it stays out of the address and off the device', async ({
  page,
}) => {
  await page.goto(helpPage);
  await field(page).fill('deutsch');
  await expect(page.getByRole('status')).toHaveText('One country');
  await expect(page.locator('summary:visible')).toHaveText(['Germany']);
  const row = await openCountry(page, 'Germany');
  await expect(row.getByRole('link', { name: 'Call 116 016' })).toBeVisible();
  await field(page).press('Escape');
  await expect(page.locator('summary:visible')).toHaveCount(helplines.countries.length);
  await expect(row.getByRole('link', { name: 'Call 116 016' })).toBeVisible();
  expect(page.url()).toMatch(/\/en\/help\/$/);
  await expect(page.locator('details a[href^="#"]')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  expect(await everythingStored(page)).toEqual(nothingStored);
});

test('an old number says so, and leads to the service’s own site', async ({ page }) => {
  await page.goto(helpPage);
  const row = await openCountry(page, 'Switzerland');
  await expect(row.getByText('Seen in 2014;')).toBeVisible();
  await expect(
    row.getByRole('link', { name: 'check on the service’s own site first' }),
  ).toHaveAttribute('href', 'https://www.143.ch');
});

test('a service for one group says so before its name, and one not confirmed shows its site alone', async ({
  page,
}) => {
  await page.goto(helpPage);
  const row = await openCountry(page, 'Ireland');
  const card = row.getByRole('listitem').filter({ hasText: 'Male Advice Line' });
  expect(await card.innerText()).toMatch(/^For men\./);
  await expect(card.getByText('Number not confirmed by us; see its own site.')).toBeVisible();
  await expect(card.getByRole('link')).toHaveText(['mensnetwork.ie']);
});

test('every number that shows was confirmed, and no other stands anywhere', async ({ page }) => {
  await page.goto(helpPage);
  await openEvery(page);
  const confirmed = numbersOf(true);
  const linked = await page
    .locator('main a[href^="tel:"], main a[href^="sms:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(linked.length).toBeGreaterThan(70);
  expect(linked.map(digits).filter((number) => !confirmed.has(number))).toEqual([]);
  const html = await page.content();
  const unconfirmed = [...numbersOf(false)].filter(
    (number) => !confirmed.has(number) && number.length > 4,
  );
  expect(unconfirmed.length).toBeGreaterThan(15);
  const squeezed = html.replace(/(?<=\d)[ -](?=\d)/g, '');
  const sites = services.flatMap(({ website }) => website ?? []);
  expect(
    unconfirmed.filter(
      (number) => squeezed.includes(number) && !sites.some((site) => site.includes(number)),
    ),
  ).toEqual([]);
  expect(html).not.toMatch(/verified/i);
  for (const country of helplines.countries)
    await expect(
      countryRow(page, country.name).getByText(/emergency number|In danger/),
    ).not.toHaveCount(0);
});

test('every number is large enough to touch, and every link out leaves no word of this page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(helpPage);
  await openEvery(page);
  const heights = await page
    .locator('main a[href^="tel:"], main a[href^="sms:"]')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const out = page.locator('main a[href^="http"]');
  expect(await out.count()).toBeGreaterThan(100);
  await expect(
    page.locator('main a[href^="http"]:not([rel="noopener noreferrer"]), main a[target]'),
  ).toHaveCount(0);
});

test('on paper there is what was open, and no list of closed names', async ({ page }) => {
  await page.goto(helpPage);
  await openCountry(page, 'Kenya');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('summary:visible')).toHaveText(['Kenya']);
  await expect(page.getByRole('link', { name: 'Call 1195' })).toBeVisible();
  await expect(field(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`with a country open nothing stands in a reader’s way (${colorScheme}, ${width} pixels)`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(helpPage);
      await field(page).fill('united');
      await openCountry(page, 'United Kingdom');
      const { violations } = await new AxeBuilder({ page })
        .options({
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

test('with every country open nothing runs off the side at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(helpPage);
  await openEvery(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
