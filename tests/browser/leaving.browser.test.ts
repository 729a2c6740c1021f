import { expect, lessonPage, mapPage, test } from './course-test';

for (const width of [320, 360, 1280])
  test(`the way out is large, on screen and reached first at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of [mapPage, lessonPage, '/en/begin/', '/en/help/', '/404.html']) {
      await page.goto(address);
      const leave = page.getByRole('link', { name: 'Leave quickly' });
      await page.keyboard.press('Tab');
      await expect(leave).toBeFocused();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const box = await leave.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
      await expect(leave).toBeInViewport({ ratio: 1 });
    }
  });

test('the way out leads to the neutral page', async ({ page, noise }) => {
  await page.route('https://en.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await page.goto(lessonPage);
  await page.getByRole('link', { name: 'Leave quickly' }).click();
  await expect(page).toHaveURL('https://en.wikipedia.org/wiki/Weather');
  noise.splice(0);
});
