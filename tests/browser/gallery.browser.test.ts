import { existsSync } from 'node:fs';
import { everythingStored, expect, nothingStored } from './course-test';
import { faults } from './faults';
import { trialTest as test } from './trial-site';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`every component in every state: nothing stands in a reader’s way (${colorScheme}, ${width} pixels)`, async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/gallery/');
      await expect(page.getByText('Which notes').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await everythingStored(page)).toEqual(nothingStored);
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`what opens while a reader answers stands in nobody’s way either (${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/gallery/');
    const words = page.getByText('Nobody has to guess when both can say it.').first();
    await expect(words).toBeHidden();
    await page.getByLabel('One person knows best').first().check();
    await expect(words).toBeVisible();
    await page.getByRole('button', { name: 'See what others might say' }).first().click();
    await expect(page.getByRole('group', { name: 'What others might say here' })).toBeFocused();
    await page.getByLabel('What I did').first().fill('I was late, but you never called');
    await expect(page.getByText('There is a “but” here.')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

test('every component in every state: nothing runs off the side at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/gallery/');
  await expect(page.getByText('Which notes').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('readers are not sent the gallery', () => {
  expect(existsSync('.cache/trial/out/gallery/index.html')).toBe(true);
  expect(existsSync('out/gallery')).toBe(false);
});
