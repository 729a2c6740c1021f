import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import backup from '../../../content/en/messages/backup.json';
import type { EngineName, Tab, Visit } from '../engines/engine';
import { keepOnDevice, newText, focusField, typeText, seeKept } from '../reader';
import { readBack } from '../stored';
import { until } from '../waiting';
import type { Bench } from './case';

/** Why an engine is left out. */
export const cannotChooseFiles = (engine: EngineName): string | null =>
  engine === 'webkit'
    ? 'its window for choosing files is not reached by keys and mouse here'
    : null;

/** A reader with some words kept, at the page where files are brought in. */
export type AtFiles = { readonly visit: Visit; readonly tab: Tab; readonly folder: string };

/** Opens the browser, writes something, keeps it, and goes to the page of files. */
export async function goToFiles({ engine, site, questions, profile }: Bench): Promise<AtFiles> {
  const [{ id, path }] = questions;
  const folder = profile();
  const visit = await engine.start(folder);
  await keepOnDevice(visit.tab, site.origin + path, id);
  await focusField(visit.tab, id);
  await typeText(visit.tab, newText(30));
  await seeKept(visit.tab, id);
  await visit.tab.open(`${site.origin}/en/keeping/`);
  // What the page before left as drafts comes to rest here, and must not be taken for the work of a file.
  await until('the words to come to rest', async () => {
    const { stores } = await readBack(site, visit);
    return stores['notes/drafts']?.length === 0 ? true : undefined;
  });
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  return { visit, tab: visit.tab, folder: files };
}

/** Everything in the notes' database, as text to compare. */
export async function notesOf(site: Bench['site'], visit: Visit): Promise<string> {
  const { stores } = await readBack(site, visit);
  const notes = Object.entries(stores).filter(([name]) => name.startsWith('notes/'));
  return JSON.stringify(notes.sort(([a], [b]) => a.localeCompare(b)));
}

const text = z.string();
const focused = "document.activeElement?.innerText ?? ''";

/** What came of a file: the sentence that refuses it, or that it can be brought in. */
export type Said = { readonly refused: string } | 'shown';

/** Gives the page a file and waits for what it says. */
export async function choose(tab: Tab, path: string): Promise<Said> {
  await tab.ask('void document.activeElement?.blur()');
  await tab.chooseFile?.(path);
  return until('the page to say what is in a file', async () => {
    const said = text.parse(await tab.ask(focused));
    if (said.includes(backup.unchanged)) return { refused: said };
    return said.includes(backup.previewTitle) ? 'shown' : undefined;
  });
}

/** Writes a file into the reader's folder. */
export function fileOf(folder: string, bytes: Uint8Array | string): string {
  const path = join(folder, 'notes.json');
  writeFileSync(path, bytes);
  return path;
}
