import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Visit } from '../engines/engine';
import { focusField, newText, typeText } from '../reader';
import { readBack, type Stored, workIn } from '../stored';
import { pause } from '../waiting';
import type { Bench, Case, Figures } from './case';
import { comeBack, type Settled, settle } from './settled';

/** What a later version wrote, which an older page must leave as it is. */
type Later = (stored: Stored) => readonly unknown[];

const raised = z.object({ body: z.object({ v: z.literal(99) }) });

const notesOf = ({ databases }: Stored) => databases.find(({ name }) => name === 'notes');

const everyRow: Later = ({ stores }) =>
  Object.entries(stores).filter(([name]) => name.startsWith('notes/'));

const raisedRows: Later = ({ stores }) =>
  Object.values(stores).flatMap((rows) => rows.filter((row) => raised.safeParse(row).success));

type Way = {
  readonly name: string;
  /** The page that makes it newer. */
  readonly make: string;
  readonly later: Later;
  /** Whether the words can still be read. */
  readonly readable: boolean;
};

const ways: readonly Way[] = [
  { name: 'a newer database', make: 'make-newer', later: everyRow, readable: true },
  { name: 'newer rows', make: 'raise-row', later: raisedRows, readable: false },
];

async function writeOn(visit: Visit, { lesson, id }: Settled): Promise<void> {
  await visit.tab.open(lesson);
  await focusField(visit.tab, id);
  await typeText(visit.tab, newText(10));
  await pause(2_000);
}

async function once(bench: Bench, { name, make, later, readable }: Way) {
  const { engine, site } = bench;
  const settled = await settle(bench);
  const between = await engine.start(settled.profile);
  await workIn(site, between, make);
  const before = await readBack(site, between);
  await between.quit();
  const visit = await engine.start(settled.profile);
  const { told, shown } = await comeBack(visit, settled);
  await writeOn(visit, settled);
  await visit.quit();
  const last = await engine.start(settled.profile);
  const after = await readBack(site, last);
  await last.quit();
  const breaches = [
    ...(told || shown ? [] : ['The notebook is empty without a word.']),
    ...(shown || !readable ? [] : ['What is there is not shown.']),
    ...(later(before).length > 0 && isDeepStrictEqual(later(before), later(after))
      ? []
      : ['What a later version wrote was changed.']),
    ...(isDeepStrictEqual(notesOf(before), notesOf(after))
      ? []
      : ['The database has another version than before.']),
  ];
  return breaches.map((breach) => `${name}: ${breach}`);
}

async function run(bench: Bench): Promise<Figures> {
  const breaches: string[] = [];
  for (let time = 0; time < bench.count; time += 1)
    for (const way of ways) breaches.push(...(await once(bench, way)));
  return { tries: bench.count * ways.length, breaches, lostMs: [], lostCharacters: 0 };
}

/** A later version of the course has been here; the reader opens this one, and writes. */
export const newer: Case = {
  name: 'newer-on-disk',
  title: 'notes of a later version on the disk',
  counts: { short: 1, long: 1 },
  shortIn: ['chromium'],
  limit: 240_000,
  cannot: () => null,
  run,
};
