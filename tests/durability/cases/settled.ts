import * as z from 'zod';
import notebook from '../../../content/en/messages/notebook.json';
import trouble from '../../../content/en/messages/trouble.json';
import type { Tab, Visit } from '../engines/engine';
import {
  keepOnDevice,
  newText,
  openAgain,
  pressOnce,
  says,
  seeKept,
  textIn,
  typeText,
} from '../reader';
import { pause, until } from '../waiting';
import type { Bench } from './case';

/** A reader with words kept over two visits: at rest in the database, and in any second copy there may be. */
export type Settled = {
  readonly profile: string;
  readonly lesson: string;
  readonly id: string;
  /** What stands in the field. */
  readonly text: string;
};

/** Milliseconds in which a page at rest has made its second copy. */
const COPY_TIME = 2_500;

/** Writes, quits, and comes back once. The browser is closed afterwards. */
export async function settle({ engine, site, questions, profile }: Bench): Promise<Settled> {
  const [{ id, path }] = questions;
  const lesson = site.origin + path;
  const folder = profile();
  const first = await engine.start(folder);
  await keepOnDevice(first.tab, lesson, id);
  await typeText(first.tab, newText(20));
  await seeKept(first.tab, id);
  await pause(1_500);
  await first.quit();
  const second = await engine.start(folder);
  const text = await openAgain(second.tab, lesson, id);
  await pause(COPY_TIME);
  await second.quit();
  return { profile: folder, lesson, id, text };
}

/** What the notebook says of notes it cannot read. */
const unreadable = new RegExp(
  [notebook.unreadableOne, notebook.unreadableMany, notebook.noneNow]
    .map((words) => words.replaceAll(/[.()]/g, '.').replaceAll('{count}', '\\d+'))
    .join('|'),
);

/** Whether the notebook shows the words, or says why it does not. */
async function notebookSpeaks(tab: Tab, lesson: string, text: string): Promise<boolean> {
  await tab.open(new URL('/en/notebook/', lesson).href);
  await pause(1_500);
  const shown = z.string().parse(await tab.ask('document.body.innerText'));
  return shown.includes(text.trim()) || unreadable.test(shown);
}

/** What a reader meets who comes back: the words, a word about them in the lesson or the notebook, or nothing at all. */
export async function comeBack(visit: Visit, { lesson, id, text }: Settled) {
  const { tab } = visit;
  await tab.open(lesson);
  const isTold = async (): Promise<boolean> =>
    Boolean(await tab.ask("document.querySelector('[role=alert]')?.innerText.trim()"));
  const isShown = async (): Promise<boolean> => (await textIn(tab, id)) === text;
  await until(
    'the words or a word about them',
    async () => (await isTold()) || (await isShown()) || undefined,
  ).catch(() => undefined);
  await pause(1_000);
  const [told, shown] = [await isTold(), await isShown()];
  return { told: told || shown || (await notebookSpeaks(tab, lesson, text)), shown };
}

/** Takes the second copy, if one is offered; gives whether the words came back with it. */
export async function putBack(
  tab: Tab,
  { id, text }: Settled,
): Promise<'not offered' | 'not put back' | 'back'> {
  const offered = await until(
    'the offer',
    async () => (await says(tab, trouble.putBack)) || undefined,
    5_000,
  ).catch(() => false);
  if (!offered) return 'not offered';
  await pressOnce(tab, trouble.putBack);
  return until(
    'the words to be put back',
    async () => ((await textIn(tab, id)) === text ? 'back' : undefined),
    10_000,
  ).catch(() => 'not put back');
}
