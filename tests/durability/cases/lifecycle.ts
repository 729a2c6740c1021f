import type { Tab } from '../engines/engine';
import { judge } from '../judge';
import { focusField, keepOnDevice, newText, openAgain, typeText } from '../reader';
import { readBackOrSay, textsOf } from '../stored';
import { pause } from '../waiting';
import type { Bench, Case, Figures } from './case';

/** Ways to leave a page, some milliseconds after the last key or within the task of the key itself. */
const ways = ['close', 'navigate', 'reload', 'same-task'] as const;
type Way = (typeof ways)[number];

const delays = { short: [0], long: [0, 5, 30, 300] } as const;

async function leave(tab: Tab, way: Way): Promise<void> {
  if (way === 'close') return tab.close();
  const go = way === 'reload' ? 'location.reload()' : "location.assign('/en/')";
  // The page may be gone before it can say that it went.
  await tab.ask(`void ${go}`).catch(() => undefined);
}

const leaveWithTheKey =
  "void addEventListener('input', () => location.assign('/en/'), { once: true })";

/** Types a text and leaves; gives the keys and when the reader left. */
async function typeAndLeave(tab: Tab, text: string, way: Way, delay: number) {
  const first = await typeText(tab, text.slice(0, -1));
  if (way === 'same-task') await tab.ask(leaveWithTheKey);
  const last = await typeText(tab, text.slice(-1));
  if (delay > 0) await pause(delay);
  const at = Date.now();
  if (way !== 'same-task') await leave(tab, way);
  await pause(400);
  return { keys: [...first, ...last], at };
}

async function run(bench: Bench): Promise<Figures> {
  const { engine, site, count, short, questions } = bench;
  const [{ id, path }] = questions;
  const lesson = site.origin + path;
  const breaches: string[] = [];
  const lostMs: number[] = [];
  let lostCharacters = 0;
  const profile = bench.profile();
  let visit = await engine.start(profile);
  let tab = await visit.newTab();
  let before = await keepOnDevice(tab, lesson, id);

  const leaveOnce = async (way: Way, delay: number): Promise<void> => {
    const said = `${way} ${delay} ms after the last key`;
    await focusField(tab, id);
    const text = newText(12);
    const { keys, at } = await typeAndLeave(tab, text, way, delay);
    let stored = await readBackOrSay(site, visit);
    if (stored.failures.length > 0) {
      breaches.push(`${said}: nobody can read the notes until the browser is closed.`);
      visit.killAll();
      visit = await engine.start(profile);
      stored = await readBackOrSay(site, visit);
      breaches.push(...stored.failures.map((failure) => `${said}, after that: ${failure}.`));
      tab = await visit.newTab();
    } else if (way === 'close') tab = await visit.newTab();
    const verdict = judge(before, keys, textsOf(stored, id), at);
    lostMs.push(verdict.lostMs);
    lostCharacters += verdict.lostCharacters;
    if (!verdict.isPrefix) breaches.push(`${said}: what is stored was not typed so.`);
    if (verdict.lostCharacters > 0) breaches.push(`${said}: ${verdict.lostCharacters} lost.`);
    before = await openAgain(tab, lesson, id);
    if (!before.endsWith(text)) breaches.push(`${said}: the page shows "…${before.slice(-20)}".`);
  };

  for (const way of ways)
    for (const delay of way === 'same-task' ? [0] : delays[short ? 'short' : 'long'])
      for (let time = 0; time < count; time += 1) await leaveOnce(way, delay);
  await visit.quit();
  return { tries: lostMs.length, breaches, lostMs, lostCharacters };
}

/** A tab is closed, reloaded or left at the very end of a word. */
export const lifecycle: Case = {
  name: 'lifecycle',
  title: 'closed, left or reloaded right after the last key',
  counts: { short: 1, long: 4 },
  limit: 300_000,
  cannot: () => null,
  run,
};
