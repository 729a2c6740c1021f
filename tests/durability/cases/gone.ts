import { workIn } from '../stored';
import type { Bench, Case, Figures } from './case';
import { comeBack, putBack, settle } from './settled';

async function run(bench: Bench): Promise<Figures> {
  const { engine, site, count } = bench;
  const breaches: string[] = [];
  for (let time = 0; time < count; time += 1) {
    const settled = await settle(bench);
    const between = await engine.start(settled.profile);
    await workIn(site, between, 'delete-notes');
    await between.quit();
    const visit = await engine.start(settled.profile);
    const { told, shown } = await comeBack(visit, settled);
    if (!told && !shown) breaches.push('The notebook is empty without a word.');
    const back = shown ? 'back' : await putBack(visit.tab, settled);
    if (back !== 'back') breaches.push(`The second copy was ${back}.`);
    await visit.quit();
  }
  return { tries: count, breaches, lostMs: [], lostCharacters: 0 };
}

/** The database is gone, as when a browser makes room, and the entries beside it are there. */
export const gone: Case = {
  name: 'database-gone',
  title: 'the database gone between two visits',
  counts: { short: 1, long: 2 },
  shortIn: ['chromium'],
  limit: 120_000,
  cannot: () => null,
  run,
};
