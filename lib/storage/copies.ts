import { type IDBPDatabase, wrap } from 'idb';
import { err, ok, type Result } from '../result';
import { deleteDatabase, listsDatabase } from './erase-device';
import type { OwnFolder, StorageSource } from './files';
import { failureOf, type StorageFailure } from './failure';
import type { After } from './time';

/** Where a copy stands: the latest of quiet moments, or the one made before many notes change at once. */
export type CopyPlace = 'day' | 'before';

type Answered<Value> = Promise<Result<Value, StorageFailure>>;

/**
 * The door to a second copy of the notes, apart from the database: a file of the site's own where the browser
 * has such, else a second database. In Chromium one damaged store takes all databases with it, and no file.
 */
export type CopiesDoor = {
  /** Replaces a copy whole, and reads it back. */
  write(place: CopyPlace, text: string): Answered<void>;
  /** The text of a copy; null when there is none. */
  read(place: CopyPlace): Answered<string | null>;
  /** Removes all copies. */
  clear(): Answered<void>;
};

type Needs = {
  readonly factory: () => IDBFactory | null | undefined;
  readonly files: StorageSource;
  readonly after: After;
};

/** The database of copies, where there are no files. */
export const COPIES_DATABASE = 'notes-copy';
const STORE = 'copies';
const PLACES = ['day', 'before'] as const;
const ANSWER_LIMIT = 4_000;

const fileName = (place: CopyPlace): string => `notes-${place}.json`;

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** Makes the door; nothing is opened or made before a copy is written. */
export function createCopies({ factory, files, after }: Needs): CopiesDoor {
  /** null where this browser has no such files, or does not let a page write them. */
  const folder = async (): Promise<OwnFolder | null> => {
    try {
      if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
      return (await files()?.getDirectory?.()) ?? null;
    } catch {
      return null;
    }
  };

  let turn: Promise<unknown> = Promise.resolve();

  const limited = <Value>(work: () => Promise<Value>): Answered<Value> =>
    new Promise((resolve) => {
      const cancel = after(ANSWER_LIMIT, () => resolve(err('blocked')));
      work()
        .then(
          (value) => resolve(ok(value)),
          (error: unknown) => resolve(err(failureOf(error))),
        )
        .finally(cancel);
    });

  /** One after another: a removal must come after a writing that was begun before it. */
  const within = <Value>(work: () => Promise<Value>): Answered<Value> => {
    const mine = turn.then(() => limited(work));
    turn = mine;
    return mine;
  };

  // Opened for each use and closed at once: an open connection would hold up an erasing in another tab.
  const inDatabase = async <Value>(work: (database: IDBPDatabase) => Promise<Value>) => {
    const found = factory();
    if (!found) throw new DOMException('', 'SecurityError');
    const asked = found.open(COPIES_DATABASE, 1);
    asked.addEventListener('upgradeneeded', () => void asked.result.createObjectStore(STORE));
    const database = await wrap(asked);
    if (!database) throw new DOMException('', 'InvalidStateError');
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };

  const readFile = async (home: OwnFolder, place: CopyPlace) => {
    try {
      return await (await (await home.getFileHandle(fileName(place))).getFile()).text();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

  const read = async (place: CopyPlace): Promise<string | null> => {
    const home = await folder();
    const text = home ? await readFile(home, place) : null;
    if (text !== null || (await listsDatabase(factory, COPIES_DATABASE)) !== true) return text;
    const kept: unknown = await inDatabase((database) => database.get(STORE, place));
    return typeof kept === 'string' ? kept : null;
  };

  const write = async (place: CopyPlace, text: string): Promise<void> => {
    const home = await folder();
    if (home) {
      const out = await (
        await home.getFileHandle(fileName(place), { create: true })
      ).createWritable();
      // The file changes when this closes and not before: one that is cut short leaves the last copy whole.
      await out.write(text);
      await out.close();
    } else
      await inDatabase(async (database) => {
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
        const put = transaction.store.put(text, place);
        transaction.commit();
        await Promise.all([put, transaction.done]);
      });
    if ((await read(place)) !== text) throw new DOMException('', 'QuotaExceededError');
  };

  return {
    write: (place, text) => within(() => write(place, text)),
    read: (place) => within(() => read(place)),
    clear: () =>
      within(async () => {
        const home = await folder();
        for (const place of PLACES) {
          try {
            await home?.removeEntry(fileName(place));
          } catch (error) {
            if (!isMissing(error)) throw error;
          }
        }
        if ((await listsDatabase(factory, COPIES_DATABASE)) !== true) return;
        const deleted = await deleteDatabase(factory, after, COPIES_DATABASE);
        if (!deleted.ok) throw new DOMException('', 'InvalidStateError');
      }),
  };
}
