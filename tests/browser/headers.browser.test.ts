import { expect, lessonPage, test } from './course-test';

test('pages are never stored by the browser and hashed files always are', async ({ request }) => {
  const page = await request.get(lessonPage);
  expect(page.headers()['cache-control']).toBe('no-store');
  expect(page.headers()['referrer-policy']).toBe('no-referrer');
  expect(page.headers()['content-encoding']).toBe('br');
  const script = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
});

test('an address that leads nowhere is answered kindly, with the way out', async ({
  page,
  noise,
}) => {
  const answer = await page.goto('/en/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave quickly' })).toBeVisible();
  // The browser itself writes one line for the missing page.
  expect(noise.splice(0)).toEqual([expect.stringContaining('404')]);
});
