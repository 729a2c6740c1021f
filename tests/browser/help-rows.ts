import type { Page } from '@playwright/test';

/** The address of the page of helplines. */
export const helpPage = '/en/help/';

/** A country’s row, open or shut. */
export const countryRow = (page: Page, name: string) =>
  page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) });

/** Presses a country’s row that is shut, and gives it back. */
export const openCountry = async (page: Page, name: string) => {
  const row = countryRow(page, name);
  await row.locator('summary').click();
  return row;
};

/** The field that narrows the list. */
export const field = (page: Page) => page.getByLabel('Type the name of a country');
