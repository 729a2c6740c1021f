import {
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Files in which a browser keeps the databases of its origins, wherever in the profile it puts them. */
const isDatabase = /indexeddb.*\.(log|ldb|sqlite3?|sqlite3?-wal)$|\/idb\/[^/]*\.sqlite(-wal)?$/i;

/** What belongs to a database beside its main file. */
const isBeside = /MANIFEST-\d+$|-wal$/;

/** Whether a file names a store, in one of the ways the engines write names. */
function namesStore(file: string, store: string): boolean {
  const [bytes, wide] = [readFileSync(file), Buffer.from(store, 'utf16le')];
  return [Buffer.from(store), wide, Buffer.from(wide).swap16()].some((mark) =>
    bytes.includes(mark),
  );
}

const filesIn = (profile: string): readonly string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' }).map((name) => join(profile, name));

/**
 * The largest file of the notes' own database. Where a second copy has a database of its own, that one is left
 * whole: it is there for this day.
 */
function mainFile(profile: string): string {
  const files = filesIn(profile)
    .filter((name) => isDatabase.test(name) && !isBeside.test(name))
    .filter((name) => namesStore(name, 'drafts') && !namesStore(name, 'copies'))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const [largest] = files;
  if (largest === undefined) throw new Error('The profile holds no file of the database.');
  return largest;
}

const cut = (name: string, size: number): void => truncateSync(name, Math.max(0, size));

/** What a disk may do to a database between two visits. */
export const damages: Readonly<Record<string, (profile: string) => void>> = {
  'the last 100 bytes cut off': (profile) => {
    const name = mainFile(profile);
    cut(name, statSync(name).size - 100);
  },
  'the second half cut off': (profile) => {
    const name = mainFile(profile);
    cut(name, Math.floor(statSync(name).size / 2));
  },
  'zeros in the middle': (profile) => {
    const name = mainFile(profile);
    const bytes = readFileSync(name);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0, Math.max(0, middle - 2_048), middle + 2_048);
    writeFileSync(name, bytes);
  },
  'the file emptied': (profile) => cut(mainFile(profile), 0),
  'the list of its parts deleted': (profile) => {
    const folder = join(mainFile(profile), '..');
    for (const name of readdirSync(folder)) if (isBeside.test(name)) unlinkSync(join(folder, name));
  },
};
