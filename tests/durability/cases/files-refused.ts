import fc from 'fast-check';
import * as z from 'zod';
import backup from '../../../content/en/messages/backup.json';
import { anyBreak, brokenBy } from '../../fixtures/backups/broken';
import { hostileFiles } from '../../fixtures/backups/hostile';
import { anyNotes, textOf } from '../../unit/backup/notes';
import { pressOnce } from '../reader';
import type { Bench, Case, Figures } from './case';
import { cannotChooseFiles, choose, fileOf, goToFiles, notesOf } from './files';

/** Milliseconds the page may be held up by a file that is far too large. */
const MOST_GAP = 50;

const members = 'Object.getOwnPropertyNames(Object.prototype).sort().join()';

/** Counts what nobody caught, and the longest time between two turns of the page. */
const watch = `void (() => {
  globalThis.uncaught = [];
  addEventListener('error', (event) => globalThis.uncaught.push(event.message));
  addEventListener('unhandledrejection', (event) => globalThis.uncaught.push(String(event.reason)));
  const turns = new MessageChannel();
  globalThis.longestGap = 0;
  let last = performance.now();
  turns.port1.onmessage = () => {
    const now = performance.now();
    globalThis.longestGap = Math.max(globalThis.longestGap, now - last);
    last = now;
    setTimeout(() => turns.port2.postMessage(null), 0);
  };
  turns.port2.postMessage(null);
})()`;

async function run(bench: Bench): Promise<Figures> {
  const { site, count } = bench;
  const { visit, tab, folder } = await goToFiles(bench);
  const breaches: string[] = [];
  const before = await notesOf(site, visit);
  const prototype = await tab.ask(members);
  await tab.ask(watch);

  for (const { name, bytes, reason } of hostileFiles) {
    const said = await choose(tab, fileOf(folder, bytes()));
    const right = said !== 'shown' && said.refused.includes(backup.refused[reason]);
    if (!right) breaches.push(`${name}: ${JSON.stringify(said)}`);
  }
  if ((await notesOf(site, visit)) !== before) breaches.push('A hostile file changed the notes.');

  const broken = fc.sample(
    fc.tuple(anyNotes, fc.array(anyBreak, { minLength: 1, maxLength: 3 })),
    count,
  );
  let shown = 0;
  for (const [notes, breaks] of broken) {
    const said = await choose(tab, fileOf(folder, brokenBy(textOf(notes), breaks)));
    if (said !== 'shown') continue;
    shown += 1;
    await pressOnce(tab, backup.leave);
  }
  if ((await notesOf(site, visit)) !== before) breaches.push('A broken file changed the notes.');
  if ((await tab.ask(members)) !== prototype) breaches.push('The prototype of objects changed.');

  const large = fileOf(folder, new Uint8Array(50_000_000).fill(32));
  await tab.ask('void (globalThis.longestGap = 0)');
  const said = await choose(tab, large);
  const gap = z.number().parse(await tab.ask('globalThis.longestGap'));
  if (said === 'shown' || !said.refused.includes(backup.refused['too-big']))
    breaches.push('A file of 50 MB was not refused as too large.');
  if (gap > MOST_GAP) breaches.push(`A file of 50 MB held the page up for ${gap.toFixed(0)} ms.`);
  const uncaught = z.array(z.string()).parse(await tab.ask('globalThis.uncaught'));
  breaches.push(...uncaught.slice(0, 3).map((words) => `Nobody caught: ${words}`));
  await visit.quit();
  return {
    tries: hostileFiles.length + broken.length + 1,
    breaches,
    lostMs: [],
    lostCharacters: 0,
    notes: [
      `${hostileFiles.length} hostile, ${broken.length} broken (${shown} of them still sound)`,
      `50 MB: longest gap ${gap.toFixed(0)} ms`,
    ],
  };
}

/** Files that somebody made, or that broke on the way. */
export const filesRefused: Case = {
  name: 'files-refused',
  title: 'hostile, broken and huge files at the file field',
  counts: { short: 0, long: 2_000 },
  limit: 2_000,
  cannot: cannotChooseFiles,
  run,
};
