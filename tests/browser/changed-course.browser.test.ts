import { changes } from '../../lib/build/trial-site.mjs';
import { expect, mapPage, test } from './course-test';
import { answerEverything, keep, readTo, seeKept, written } from './reader';
import { changeTheCourse } from './trial-site';

const { renamed, removed } = changes;
const removedFrom = `/en/lessons/${removed.lesson}/`;

test('when lessons are reordered, one renamed and a question dropped, no answer is lost and Continue is right', async ({
  page,
  context,
}, info) => {
  await page.goto(removedFrom);
  const question = await page.locator(`label[for="${removed.prompt}"]`).innerText();
  await page.locator(`[id="${removed.prompt}"]`).fill('The words to be orphaned');
  await keep(page);
  const others = page.locator(`main textarea:not([id="${removed.prompt}"])`);
  await others.first().fill(written.text);
  await page.goto('/en/lessons/easy-either-way/');
  await answerEverything(page);
  await page.goto(`/en/lessons/${renamed.lesson}/`);
  await answerEverything(page);
  const heading = page.locator('main h2[id]').nth(2);
  const words = await heading.innerText();
  await page.setViewportSize({ width: 1280, height: 800 });
  await readTo(page, (await heading.getAttribute('id')) ?? '');
  await page.goto('/en/notebook/');
  const answers = page.getByRole('main').locator('h3');
  await expect(answers.first()).toBeVisible();
  const before = await answers.count();
  await seeKept(page, before);

  await changeTheCourse(context, info);
  await page.goto(mapPage);
  await expect(page.locator('main a h3, main li b').first()).not.toHaveText(
    'What closeness stands on',
  );
  const onward = page.getByRole('link', { name: `Continue: ${renamed.title}` });
  await expect(onward).toContainText(words);
  await onward.click();
  await expect(page.locator('main h2').filter({ hasText: words })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(renamed.title);

  await page.goto('/en/notebook/');
  await expect(answers).toHaveCount(before);
  const orphan = page.getByRole('region', { name: 'Asked in an earlier version' });
  await expect(orphan.getByRole('heading', { level: 3 })).toHaveText(question);
  await expect(orphan).toContainText('The words to be orphaned');

  await orphan.getByRole('button', { name: /^Change/ }).click();
  await expect(orphan.getByLabel(question)).toBeFocused();
  await orphan.getByLabel(question).fill('Written anew');
  await orphan.getByRole('button', { name: 'Close' }).click();
  await seeKept(page, before);
  await page.reload();
  await expect(orphan).toContainText('Written anew');
  await page.goto('/en/lessons/easy-either-way/');
  await expect(page.getByLabel('When…')).toHaveValue(written.when);
});
