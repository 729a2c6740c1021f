import type { Tab } from '../engines/engine';
import { missing } from '../judge';
import type { Question } from '../questions';
import { focusField, keepOnDevice, newText, openAgain, textIn, typeText } from '../reader';
import { readBack, textsOf } from '../stored';
import { pause } from '../waiting';
import type { Bench, Case, Figures } from './case';

/** A tab, the question answered in it, and what its field showed right after its last key. */
type Writer = { readonly tab: Tab; readonly question: Question; final: string };

/** Opens tabs, one question each or all the same one, after the reader chose this device. */
async function openWriters(bench: Bench, questions: readonly Question[]) {
  const { engine, site } = bench;
  const [first] = bench.questions;
  const visit = await engine.start(bench.profile());
  await keepOnDevice(visit.tab, site.origin + first.path, first.id);
  const writers: Writer[] = [];
  for (const question of questions) {
    const tab = await visit.newTab();
    await tab.open(site.origin + question.path);
    writers.push({ tab, question, final: '' });
  }
  return { visit, writers };
}

async function write(writer: Writer, length: number): Promise<void> {
  const { tab, question } = writer;
  await focusField(tab, question.id);
  await typeText(tab, newText(length));
  writer.final = await textIn(tab, question.id);
}

/** Looks for every final text, first in what is stored, then on a page opened afresh. */
async function look(
  { site }: Bench,
  { visit, writers }: Awaited<ReturnType<typeof openWriters>>,
): Promise<readonly string[]> {
  await pause(2_000);
  const stored = await readBack(site, visit);
  const breaches = stored.failures.map((failure) => `Nobody can read the notes: ${failure}.`);
  for (const id of new Set(writers.map(({ question }) => question.id))) {
    const own = writers.filter(({ question }) => question.id === id);
    const finals = own.map(({ final }) => final);
    const lost = missing(finals, textsOf(stored, id));
    breaches.push(...lost.map((text) => `"…${text.slice(-20)}" is nowhere.`));
    const [some] = own;
    if (!some) continue;
    const tab = await visit.newTab();
    const shown = await openAgain(tab, site.origin + some.question.path, id);
    if (missing(finals, [shown]).length === finals.length)
      breaches.push(`The page shows "…${shown.slice(-20)}", which no tab wrote last.`);
    await tab.close();
  }
  return breaches;
}

async function crowd(bench: Bench, tabs: number, isSame: boolean): Promise<readonly string[]> {
  const [first] = bench.questions;
  const questions = isSame
    ? Array.from({ length: tabs }, () => first)
    : bench.questions.slice(0, tabs);
  const opened = await openWriters(bench, questions);
  for (let round = 0; round < 3; round += 1)
    for (const writer of opened.writers) await write(writer, 5);
  const breaches = await look(bench, opened);
  await opened.visit.quit();
  return breaches;
}

const sleepFor = (ms: number): string =>
  `void setTimeout(() => { const end = Date.now() + ${ms}; while (Date.now() < end); }, 20)`;

/** One tab sleeps, hears nothing of what another writes to the same answer, and writes on when it wakes. */
async function stale(bench: Bench): Promise<readonly string[]> {
  const [first] = bench.questions;
  const opened = await openWriters(bench, [first, first]);
  const [sleeper, other] = opened.writers;
  if (!sleeper || !other) return ['Two tabs were not opened.'];
  await write(sleeper, 6);
  await pause(3_000);
  await sleeper.tab.ask(sleepFor(1_500));
  await write(other, 12);
  await write(sleeper, 6);
  const breaches = await look(bench, opened);
  await opened.visit.quit();
  return breaches;
}

const caseOf = (
  name: string,
  title: string,
  counts: Case['counts'],
  once: (bench: Bench) => Promise<readonly string[]>,
): Case => ({
  name,
  title,
  counts,
  limit: 120_000,
  cannot: () => null,
  run: async (bench): Promise<Figures> => {
    const breaches: string[] = [];
    for (let time = 1; time <= bench.count; time += 1) breaches.push(...(await once(bench)));
    return { tries: bench.count, breaches, lostMs: [], lostCharacters: 0 };
  },
});

/** Several tabs write at once. */
export const tabCases: readonly Case[] = [
  caseOf('tabs-2-different', 'two tabs, two answers', { short: 0, long: 2 }, (bench) =>
    crowd(bench, 2, false),
  ),
  caseOf('tabs-2-same', 'two tabs, one answer', { short: 1, long: 3 }, (bench) =>
    crowd(bench, 2, true),
  ),
  caseOf('tabs-8-different', 'eight tabs, eight answers', { short: 0, long: 1 }, (bench) =>
    crowd(bench, 8, false),
  ),
  caseOf('tabs-8-same', 'eight tabs, one answer', { short: 0, long: 1 }, (bench) =>
    crowd(bench, 8, true),
  ),
  caseOf('tabs-stale', 'a tab that slept writes on', { short: 0, long: 3 }, stale),
];
