import keeping from '../../../content/en/messages/keeping.json';
import status from '../../../content/en/messages/status.json';
import trouble from '../../../content/en/messages/trouble.json';
import type { Tab, Visit } from '../engines/engine';
import {
  fileGiven,
  focusField,
  newText,
  pressOnce,
  says,
  statusOf,
  textIn,
  typeText,
} from '../reader';
import { readBack, textsOf } from '../stored';
import { pause, until } from '../waiting';
import type { Bench, Case } from './case';
import { seeFile, type Trouble, troubles } from './trouble-ways';

/** What the reader is told within 15 seconds of asking for words to be kept. */
const answerOf = (tab: Tab, id: string): Promise<'kept' | 'told'> =>
  until(
    'a word about what is kept',
    async () => {
      if (await says(tab, trouble.title)) return 'told';
      if (await says(tab, keeping.chooseFailed)) return 'told';
      return (await statusOf(tab, id)) === status.device ? 'kept' : undefined;
    },
    15_000,
  );

/** Opens the lesson under a trouble, writes, asks to keep it, and looks whether the reader knows and has the words. */
async function suffer(bench: Bench, one: Trouble, visit: Visit): Promise<readonly string[]> {
  const { site, questions } = bench;
  const [{ id, path }] = questions;
  const { tab } = visit;
  if (one.quota !== undefined) await visit.limitStorage?.(site.origin, one.quota);
  await tab.before(seeFile + one.script);
  await tab.open(site.origin + path);
  await focusField(tab, id);
  const text = newText(20).trim();
  await typeText(tab, text);
  await pressOnce(tab, keeping.device);
  const answer = await answerOf(tab, id);
  const breaches: string[] = [];
  if ((await textIn(tab, id)) !== text) breaches.push('The words are not in the field any more.');
  if (answer === 'kept') {
    if (!one.mayKeep) breaches.push('The page says kept, and nothing can be kept.');
    const stored = textsOf(await readBack(site, visit), id);
    if (!stored.includes(text)) breaches.push('The page says kept, and the words are nowhere.');
  } else {
    if (!(await says(tab, trouble.title))) breaches.push('Nothing offers the words as a file.');
    await pressOnce(tab, trouble.download);
    await pause(200);
    if (!(await fileGiven(tab)).includes(text)) breaches.push('The download lacks the words.');
  }
  return breaches.map((breach) => `${one.name}: ${breach}`);
}

/** A browser that gives no storage, or takes its time. */
export const troubleCase: Case = {
  name: 'trouble',
  title: 'no room, no access, no answer',
  counts: { short: 1, long: 1 },
  shortIn: ['chromium'],
  limit: 180_000,
  cannot: () => null,
  run: async (bench) => {
    const breaches: string[] = [];
    const notes: string[] = [];
    let tries = 0;
    for (const one of troubles) {
      const visit = await bench.engine.start(bench.profile());
      if (one.quota !== undefined && !visit.limitStorage) {
        notes.push(`${one.name}: this engine cannot be told`);
        visit.killAll();
        continue;
      }
      tries += 1;
      breaches.push(
        ...(await suffer(bench, one, visit).catch((error) => [`${one.name}: ${error}`])),
      );
      visit.killAll();
    }
    return { tries, breaches, lostMs: [], lostCharacters: 0, notes };
  },
};
