import type { Page } from '@playwright/test';
import course from '../../content/course.json' with { type: 'json' };
import { expect, lessonPage, mapPage, test } from './course-test';
import { faults } from './faults';
import { answerEverything, keep, rehearse } from './reader';

/** Those without states of their own above. */
const otherLessons = course.parts.flatMap((part) => part.lessons).slice(1);

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the map, empty': async (page) => {
    await page.goto(mapPage);
    await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeVisible();
  },
  'the lesson, empty': async (page) => {
    await page.goto(lessonPage);
  },
  'the lesson, answered and not kept yet': async (page) => {
    await page.goto(lessonPage);
    await answerEverything(page);
    await expect(page.getByRole('heading', { name: 'Where may this stay?' })).toBeVisible();
  },
  'the lesson, kept, rehearsed and done': async (page) => {
    await page.goto(lessonPage);
    await answerEverything(page);
    await keep(page);
    await rehearse(page, 0);
    await page.getByRole('button', { name: 'Mark this lesson done' }).click();
    await expect(page.getByText('You marked this lesson done.')).toBeVisible();
  },
  'the lesson, a term open and a prompt left unanswered': async (page) => {
    await page.goto(lessonPage);
    await page.getByRole('button', { name: 'I’d rather not answer' }).first().click();
    await page.locator('button[popovertarget]').first().click();
  },
  'the lesson, its rehearsal as text': async (page) => {
    await page.goto(lessonPage);
    await page.getByRole('link', { name: 'Read it all as text' }).click();
  },
  'the map, begun': async (page) => {
    await states['the lesson, kept, rehearsed and done']?.(page);
    await page.getByRole('link', { name: 'Back to all lessons' }).click();
    await expect(page.getByRole('link', { name: /^Continue/ })).toBeVisible();
  },
  'the map, about to erase': async (page) => {
    await page.goto(mapPage);
    await page.getByRole('button', { name: 'Only in this tab' }).click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
  },
  ...Object.fromEntries(
    otherLessons.map((lesson) => [
      `the lesson ${lesson}`,
      async (page: Page) => {
        await page.goto(`/en/lessons/${lesson}/`);
        await rehearse(page, 0);
        for (const summary of await page.locator('article summary:visible').all())
          await summary.click();
      },
    ]),
  ),
  ...Object.fromEntries(
    ['begin', 'safety', 'about', 'sources'].map((name) => [
      `the page ${name}`,
      async (page: Page) => {
        await page.goto(`/en/${name}/`);
      },
    ]),
  ),
  'the notebook, empty': async (page) => {
    await page.goto('/en/notebook/');
    await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  },
  'the notebook, full, an answer open and one deleted': async (page) => {
    await states['the lesson, kept, rehearsed and done']?.(page);
    await page.goto('/en/notebook/');
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
  },
  'what is kept, nothing': async (page) => {
    await page.goto('/en/keeping/');
    await expect(page.getByText('Nothing is stored.')).toBeVisible();
  },
  'what is kept, much': async (page) => {
    await states['the lesson, kept, rehearsed and done']?.(page);
    await page.goto('/en/keeping/');
    await expect(page.getByText('Which notes')).toBeVisible();
    await page.getByRole('button', { name: 'Change' }).click();
  },
  help: async (page) => {
    await page.goto('/en/help/');
  },
};

const settings = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

for (const [name, reach] of Object.entries(states))
  test(`${name}: nothing stands in a reader’s way, light or dark, narrow or wide`, async ({
    page,
  }) => {
    // One way there and four looks at it: going there takes longer than looking.
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
    await reach(page);
    for (const { colorScheme, width } of settings) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      expect(await faults(page), `${colorScheme}, ${width} pixels`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, 'at 320 pixels nothing runs off the side').toBeLessThanOrEqual(320);
  });
