import course from '../../content/course.json' with { type: 'json' };
import { expect, test } from './course-test';

/** First load of a lesson, fonts included, in bytes as sent with brotli. */
const budget = 220_000;

for (const lesson of course.parts.flatMap((part) => part.lessons))
  test(`the first load of ${lesson} stays under 220 kB as sent`, async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    let received = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      received += encodedDataLength;
    });
    await page.goto(`/en/lessons/${lesson}/`, { waitUntil: 'networkidle' });
    expect(received).toBeGreaterThan(10_000);
    expect(received).toBeLessThan(budget);
  });
