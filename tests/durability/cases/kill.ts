import type { Visit } from '../engines/engine';
import { judge } from '../judge';
import { pause } from '../waiting';
import { focusField, keepOnDevice, openAgain, typeFor } from '../reader';
import { readBack, textsOf } from '../stored';
import type { Bench, Case, Figures } from './case';

/** Milliseconds of typing that a killed browser may cost. */
const MOST = 250;

type Way = {
  /** Kills; gives when, and the browser in which the reader comes back. */
  readonly kill: (bench: Bench, visit: Visit, profile: string) => Promise<readonly [number, Visit]>;
};

async function killWhileTyping(bench: Bench, { kill }: Way): Promise<Figures> {
  const { engine, site, questions, count, short } = bench;
  const [{ id, path }] = questions;
  const lesson = site.origin + path;
  const profile = bench.profile();
  const breaches: string[] = [];
  const lostMs: number[] = [];
  let lostCharacters = 0;
  let visit = await engine.start(profile);
  let tab = visit.tab;
  let before = await keepOnDevice(tab, lesson, id);
  for (let round = 1; round <= count; round += 1) {
    await focusField(tab, id);
    const keys = await typeFor(tab, 1_000 + Math.random() * (short ? 1_000 : 5_000));
    const [at, next] = await kill(bench, visit, profile);
    visit = next;
    const found = textsOf(await readBack(site, visit), id);
    const verdict = judge(before, keys, found, at);
    lostMs.push(verdict.lostMs);
    lostCharacters += verdict.lostCharacters;
    if (!verdict.isPrefix) breaches.push(`Kill ${round}: what is stored was not typed so.`);
    if (verdict.lostMs > MOST) breaches.push(`Kill ${round}: ${verdict.lostMs} ms lost.`);
    tab = await visit.newTab();
    const shown = await openAgain(tab, lesson, id);
    if (!found.some((text) => text === shown) || !judge(before, keys, [shown], at).isPrefix)
      breaches.push(`Kill ${round}: the page shows something else than what was stored.`);
    before = shown;
  }
  await visit.quit();
  return { tries: count, breaches, lostMs, lostCharacters };
}

/** The whole browser is killed in the middle of a sentence. */
export const killTree: Case = {
  name: 'kill-tree',
  title: 'the whole browser killed while typing',
  counts: { short: 2, long: 25 },
  limit: 60_000,
  cannot: () => null,
  run: (bench) =>
    killWhileTyping(bench, {
      kill: async ({ engine }, visit, profile) => [visit.killAll(), await engine.start(profile)],
    }),
};

/** Only the process that holds the page is killed, as when a tab crashes. */
export const killContent: Case = {
  name: 'kill-content',
  title: 'the process that holds the page killed while typing',
  counts: { short: 1, long: 10 },
  limit: 60_000,
  cannot: () => null,
  run: (bench) =>
    killWhileTyping(bench, {
      kill: async ({ engine }, visit, profile) => {
        const at = await visit.killContent();
        await pause(300);
        if (visit.outlivesItsPages) return [at, visit];
        await visit.quit();
        return [at, await engine.start(profile)];
      },
    }),
};
