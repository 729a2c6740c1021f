import { expect, lessonPage, test } from './course-test';
import { answerRow, asListed, dump, put } from './everything-stored';
import { answerEverything, keep, rehearse } from './reader';

const keepingPage = '/en/keeping/';

test('the page of what is kept lists every stored thing, and changes with it', async ({ page }) => {
  await page.goto(keepingPage);
  await expect(page.getByText('Nothing is stored.')).toBeVisible();
  await page.goto(lessonPage);
  await answerEverything(page);
  const question = await page.locator('main label[for]').first().innerText();
  await keep(page);
  await rehearse(page, 0);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is kept' }).click();
  const list = page.getByRole('region', { name: 'Stored in this browser now' });
  for (const words of [
    `Your answer to “${question}”`,
    'The way you took through the conversation in “What closeness stands on”',
    '“What closeness stands on” marked done',
    'Database “notes”',
    'Device entry “notes”',
  ])
    await expect(list.getByText(words).first()).toBeVisible();
  await expect(list.getByText('Device entry “look”')).toHaveCount(0);
  await page.getByLabel('Dark').check();
  await expect(list.getByText('Device entry “look”')).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Only in this tab' }).click();
  await expect(list.getByText('Database “notes”')).toHaveCount(0);
  await expect(list.getByText('tab · notes/1 · ')).toBeVisible();
  await expect(list.getByText(`Your answer to “${question}”`).first()).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Do not keep' }).click();
  await expect(list.getByText('Nothing is stored.')).toBeVisible();
  await expect(list.getByText('What you have written is only on this open page.')).toBeVisible();
});

test('the list agrees with what the browser holds, to the key and the byte', async ({ page }) => {
  await page.goto(lessonPage);
  await answerEverything(page);
  await keep(page);
  await page.getByLabel('Dark').check();
  await page.evaluate(async () => {
    localStorage.setItem('notes/gone', '[]');
    sessionStorage.setItem('notes/3', '{"half":"ü');
    const pages = await caches.open('pages');
    await pages.put('/', new Response('twelve bytes'));
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('notes-day.json', { create: true });
    const out = await file.createWritable();
    await out.write('a copy');
    await out.close();
  });
  const answer = answerRow('closeness.equal-comfort', 'what-closeness-stands-on');
  await put(page, 'records', [{ id: 'answer:odd', odd: '…' }]);
  await put(page, 'versions', [answer, { ...answer, tab: 'b' }]);
  await page.goto(keepingPage);
  const list = page.getByRole('region', { name: 'Stored in this browser now' });
  await expect(list.getByText('Which notes')).toBeVisible();
  // What the tab typed has come to rest by now, and does not move any more.
  await expect(list.getByText(/^drafts ·/)).toHaveCount(0);
  const held = await dump(page);
  expect(held.rows.length).toBeGreaterThan(8);
  const shown = await list.getByText(/^(records|drafts|versions|meta|tab) · /).allInnerTexts();
  const sized = shown.map((line) => line.match(/^.* bytes(?=$| ·|:)/)?.[0]);
  expect(sized.toSorted()).toEqual(held.rows.map(asListed).toSorted());
  for (const { place, name, bytes } of held.entries) {
    const line = list.getByRole('listitem').filter({ hasText: `${place} “${name}”` });
    if (bytes !== null) await expect(line).toContainText(`${bytes} bytes`);
    else await expect(line).toHaveCount(1);
  }
  const all = [...held.rows.filter(({ place }) => place !== 'tab'), ...held.entries].reduce(
    (sum, { bytes }) => sum + (bytes ?? 0),
    0,
  );
  const tab = held.rows.find(({ place }) => place === 'tab')?.bytes ?? 0;
  const together = ((all + tab) / 1_000).toLocaleString('en', { maximumFractionDigits: 1 });
  await expect(list.getByText(`Together ${together} kB.`)).toBeVisible();
});

test('a thousand notes are folded under their lessons, the sums first', async ({ page }) => {
  await page.goto(lessonPage);
  await page.locator('textarea').first().fill('One of them');
  await keep(page);
  const lessons = ['what-closeness-stands-on', 'easy-either-way'];
  const many = Array.from({ length: 1_000 }, (_, index) =>
    answerRow(`many-${index}`, lessons[index % 2] ?? ''),
  );
  await put(page, 'records', many);
  await page.goto(keepingPage);
  const list = page.getByRole('region', { name: 'Stored in this browser now' });
  await expect(list.getByText(/^Notes stored: 100\d\./)).toBeVisible();
  await expect(list.getByText(/^records ·/)).toHaveCount(0);
  const group = list.locator('details').filter({ hasText: 'Easy either way' });
  await expect(group.locator('summary')).toContainText('500 notes, ');
  await group.locator('summary').click();
  await expect(list.getByText(/^records ·/)).toHaveCount(100);
  for (let more = 0; more < 4; more += 1)
    await group.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(list.getByText(/^records ·/)).toHaveCount(500);
  await expect(group.getByRole('button', { name: /^Show/ })).toHaveCount(0);
  await group.getByRole('button', { name: 'Delete: Your answer to “What of many-501?”' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('Deleted. Read again: it is gone.')).toBeFocused({ timeout: 15_000 });
  await expect(group.locator('summary')).toContainText('499 notes, ');
  expect((await dump(page)).rows.map(({ name }) => name)).not.toContain('answer:many-501');
});
