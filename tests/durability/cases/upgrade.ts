import trouble from '../../../content/en/messages/trouble.json';
import { focusField, keepOnDevice, newText, says, seeKept, textIn, typeText } from '../reader';
import { readBack, textsOf, workAndStay } from '../stored';
import { pause, until } from '../waiting';
import type { Bench, Case, Figures } from './case';

async function run({ engine, site, questions, profile }: Bench): Promise<Figures> {
  const [{ id, path }] = questions;
  const lesson = site.origin + path;
  const breaches: string[] = [];
  const visit = await engine.start(profile());
  const first = await visit.newTab();
  await keepOnDevice(first, lesson, id);
  await pause(1_500);
  const holder = await workAndStay(site, visit, 'hold-open');
  await until(
    'the open page to say that it is cut off',
    async () => (await says(first, trouble.newerTitle)) || undefined,
    10_000,
  ).catch((error) => breaches.push(String(error)));
  await first.open(lesson);
  await focusField(first, id);
  const text = newText(15).trim();
  await typeText(first, text);
  await until(
    'the page to say that nothing is kept',
    async () => (await says(first, trouble.title)) || undefined,
    12_000,
  ).catch((error) => breaches.push(String(error)));
  if (!(await textIn(first, id)).endsWith(text)) breaches.push('The words left the field.');
  await holder.close();
  await first.front();
  await seeKept(first, id).catch((error) => breaches.push(`After the old page closed: ${error}`));
  const found = textsOf(await readBack(site, visit), id);
  if (!found.some((one) => one.endsWith(text))) breaches.push('The words are nowhere.');
  await visit.quit();
  return { tries: 1, breaches, lostMs: [], lostCharacters: 0 };
}

/** An old page holds the database open while a later version waits for it: no open is answered any more. */
export const blockedUpgrade: Case = {
  name: 'blocked-upgrade',
  title: 'the database held open by another page',
  counts: { short: 1, long: 1 },
  shortIn: ['chromium'],
  limit: 180_000,
  cannot: () => null,
  run,
};
