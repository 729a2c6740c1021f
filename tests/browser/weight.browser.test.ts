import { expect, lessonPage, test } from './course-test';

/** First load of a lesson, fonts included, as sent with brotli. */
const budget = 220_000;

test('the first load of a lesson stays under 220 kB as sent', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let received = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  await page.goto(lessonPage, { waitUntil: 'networkidle' });
  test.info().annotations.push({ type: 'bytes', description: String(received) });
  expect(received).toBeGreaterThan(10_000);
  expect(received).toBeLessThan(budget);
});
