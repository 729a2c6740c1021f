import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import backup from '../../../content/en/messages/backup.json';
import { pressButton, says } from '../reader';
import { until } from '../waiting';
import type { Bench, Case, Figures } from './case';
import { cannotChooseFiles, choose, fileOf, goToFiles, notesOf } from './files';

const sound = join(import.meta.dirname, '..', '..', 'fixtures', 'backups', 'v2.json');

async function run(bench: Bench): Promise<Figures> {
  const { site, count } = bench;
  const breaches: string[] = [];
  for (let time = 0; time < count; time += 1) {
    const { visit, tab, folder } = await goToFiles(bench);
    const before = await notesOf(site, visit);
    const said = await choose(tab, fileOf(folder, readFileSync(sound)));
    if (said !== 'shown') breaches.push(`A sound file was refused: ${said.refused}`);
    else {
      await pressButton(tab, backup.bring);
      await until('the notes to be brought in', async () =>
        (await says(tab, backup.undoHow)) ? true : undefined,
      );
      if ((await notesOf(site, visit)) === before) breaches.push('Nothing was brought in.');
      await pressButton(tab, backup.undo);
      await until('the undoing to be said', async () =>
        (await says(tab, backup.undone)) ? true : undefined,
      );
      if ((await notesOf(site, visit)) !== before) breaches.push('The undoing left something.');
    }
    await visit.quit();
  }
  return { tries: count, breaches, lostMs: [], lostCharacters: 0 };
}

/** A sound file brought in, and taken back. */
export const filesTaken: Case = {
  name: 'import-undo',
  title: 'a file brought in and taken back, to the byte',
  counts: { short: 1, long: 3 },
  shortIn: ['chromium'],
  limit: 120_000,
  cannot: cannotChooseFiles,
  run,
};
