import * as z from 'zod';
import type { Tab } from '../engines/engine';
import { median } from '../median';
import { focusField, keepOnDevice, newText, openAgain, typeText } from '../reader';
import { readBack, textsOf, workIn } from '../stored';
import { pause, until } from '../waiting';
import type { Bench, Case, Figures } from './case';

/** Milliseconds of the main thread that a key may take, at the median. */
const MOST = 4;

/**
 * Measures what each key costs the page: from the moment its text is about to go into the field, before any
 * listener of the page, to the end of that task with all that was queued in it. A message posted at the beginning
 * arrives when the task is over.
 */
const measure = `void (() => {
  globalThis.keyCosts = [];
  addEventListener('beforeinput', () => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.keyCosts.push(performance.now() - began);
      port1.close();
    };
    port2.postMessage(null);
  }, { capture: true });
})()`;

const costs = z.array(z.number());

/** What each key cost; `all` only where the engine knows it. */
type Costs = { readonly each: readonly number[]; readonly all: readonly number[] };

/**
 * Types, and measures each key. Where the engine knows how long its main thread worked in scripts, that is taken;
 * elsewhere the clock, which a busy machine makes worse.
 */
async function costsOf(tab: Tab, text: string): Promise<Costs> {
  const [script, all]: [number[], number[]] = [[], []];
  await tab.ask(measure);
  for (const character of text) {
    const before = await tab.worked?.();
    await typeText(tab, character);
    await pause(80);
    const after = await tab.worked?.();
    if (!before || !after) continue;
    script.push(after.script - before.script);
    all.push(after.all - before.all);
  }
  await pause(500);
  return { each: tab.worked ? script : costs.parse(await tab.ask('globalThis.keyCosts')), all };
}

const said = ({ each, all }: Costs): string =>
  `${median(each).toFixed(1)} ms${all.length > 0 ? ` (with drawing ${median(all).toFixed(1)})` : ''}`;

async function run(bench: Bench): Promise<Figures> {
  const { engine, site, questions, profile } = bench;
  const [{ id, path }] = questions;
  const lesson = site.origin + path;
  const folder = profile();
  const breaches: string[] = [];
  const first = await engine.start(folder);
  await keepOnDevice(first.tab, lesson, id);
  await focusField(first.tab, id);
  const few = await costsOf(first.tab, newText(20));
  await pause(1_500);
  await first.tab.open(`${site.origin}/no-script.css`);
  await workIn(site, first, 'seed-many');
  await first.quit();

  const visit = await engine.start(folder);
  const { tab } = visit;
  await openAgain(tab, lesson, id);
  await focusField(tab, id);
  await pause(2_000);
  const text = newText(bench.short ? 20 : 60).trim();
  const { each, all } = await costsOf(tab, text);
  const cost = median(each);
  if (each.length < text.length) breaches.push('Not every key was measured.');
  if (cost > MOST) breaches.push(`A key costs ${cost.toFixed(1)} ms at the median.`);
  if (!textsOf(await readBack(site, visit), id).some((one) => one.endsWith(text)))
    breaches.push('The words are nowhere.');

  const began = Date.now();
  await tab.open(`${site.origin}/en/notebook/`);
  await until(
    'the notebook to show its answers',
    async () => {
      // While it draws them it may have no time to answer.
      const count = await tab.ask("document.querySelectorAll('h3').length").catch(() => 0);
      return Number(count) >= 200 || undefined;
    },
    60_000,
  ).catch((error: unknown) => breaches.push(String(error)));
  const notebook = Date.now() - began;
  const answer = Date.now();
  await tab.ask('document.title');
  const asked = Date.now() - answer;
  if (asked > 1_000) breaches.push(`The notebook is busy for ${asked} ms after it is shown.`);
  await visit.quit();
  const notes = [
    `a key ${said({ each, all })}, with few answers ${said(few)}`,
    `notebook shown in ${notebook} ms`,
  ];
  return { tries: each.length, breaches, lostMs: [], lostCharacters: 0, notes };
}

/** As much as a reader could write in a lifetime. */
export const many: Case = {
  name: 'many-answers',
  title: '10,000 answers and 1,000 versions',
  counts: { short: 0, long: 1 },
  limit: 300_000,
  cannot: () => null,
  run,
};
