import { damages } from '../damage';
import { focusField, newText, textIn, typeText } from '../reader';
import { pause } from '../waiting';
import type { Bench, Case, Figures } from './case';
import { comeBack, putBack, settle } from './settled';

type Outcome = { readonly breaches: readonly string[]; readonly note: string };

async function suffer(bench: Bench, damage: (profile: string) => void): Promise<Outcome> {
  const settled = await settle(bench);
  damage(settled.profile);
  const visit = await bench.engine.start(settled.profile);
  const { told, shown } = await comeBack(visit, settled);
  const breaches = told || shown ? [] : ['The notebook is empty without a word.'];
  let note = 'unharmed';
  if (!shown) {
    await visit.tab.open(settled.lesson);
    note = await putBack(visit.tab, settled);
    if (note !== 'back') breaches.push(`The second copy was ${note}.`);
  }
  // Whatever happened, the page must take words.
  await focusField(visit.tab, settled.id);
  const text = newText(8);
  await typeText(visit.tab, text);
  await pause(300);
  if (!(await textIn(visit.tab, settled.id)).endsWith(text)) breaches.push('It takes no words.');
  await visit.quit();
  return { breaches, note };
}

async function run(bench: Bench): Promise<Figures> {
  const breaches: string[] = [];
  const notes: string[] = [];
  let tries = 0;
  for (let time = 0; time < bench.count; time += 1)
    for (const [name, damage] of Object.entries(damages)) {
      tries += 1;
      const outcome = await suffer(bench, damage).catch(
        (error: unknown): Outcome => ({ breaches: [String(error)], note: 'broke off' }),
      );
      breaches.push(...outcome.breaches.map((breach) => `${name}: ${breach}`));
      notes.push(`${name}: ${outcome.note}`);
    }
  return { tries, breaches, lostMs: [], lostCharacters: 0, notes };
}

/** The files of the database are damaged between two visits. */
export const damaged: Case = {
  name: 'database-damaged',
  title: 'the files of the database damaged between two visits',
  counts: { short: 0, long: 1 },
  limit: 400_000,
  cannot: () => null,
  run,
};
