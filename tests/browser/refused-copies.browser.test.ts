import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../content/en/messages/backup.json' with { type: 'json' };
import { hostileFiles } from '../fixtures/backups/hostile';
import { choose, everyRow, openKeeping } from './copies';
import { everythingStored, expect, lessonPage, test } from './course-test';
import { answerEverything, keep } from './reader';

test('every broken or hostile file is refused with a sentence and changes nothing', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await openKeeping(page);
  const members = () => Object.getOwnPropertyNames(Object.prototype).sort().join();
  const [rows, stored, prototype] = [
    await everyRow(page),
    await everythingStored(page),
    await page.evaluate(members),
  ];
  for (const { name, bytes, reason } of hostileFiles)
    await test.step(name, async () => {
      await choose(page, bytes());
      const sentence = page.getByText(`${words.refused[reason]} ${words.unchanged}`);
      await expect(sentence).toBeFocused();
      expect(await page.evaluate(members)).toBe(prototype);
    });
  expect(await everyRow(page)).toBe(rows);
  expect(await everythingStored(page)).toEqual(stored);
});

test('a file of fifty million bytes is refused with a sentence', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const path = join(folder, 'notes.json');
  await writeFile(path, Buffer.alloc(50_000_000, ' '));
  await openKeeping(page);
  await page.getByLabel(words.choose).setInputFiles(path);
  await expect(page.getByText(words.refused['too-big'])).toBeFocused();
  await rm(folder, { recursive: true });
});

test('a browser without workers says so, and one that does not answer is not waited for', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await openKeeping(page);
  await context.route('**/*worker*', () => undefined);
  await choose(page, '{}');
  await expect(page.getByText(words.reading)).toBeVisible();
  await page.clock.fastForward(25_000);
  await expect(page.getByText(words.refused.slow)).toBeFocused();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.reload();
  await choose(page, '{}');
  await expect(page.getByText(words.refused.unavailable)).toBeFocused();
});
