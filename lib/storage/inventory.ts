import { err, ok, type Result } from '../result';
import { type Found, type Kind, type KindNeeds, kindsOf } from './kinds';
import type { After } from './time';

/** What an erasing left, in neutral words such as `database notes`. */
type Left = readonly string[];

/** One thing in the browser: the kind of storage, its name there, and its size in bytes where that is told. */
export type Listed = Found & { readonly kind: string };

/** The door to everything this site has left in the browser, of whatever kind. */
export type InventoryDoor = {
  /** What there is, in neutral words: `database notes`, `device notes`, `tab notes/…`, `cache …`, `file …`, `cookie …`, `worker …`. */
  list(): Promise<readonly string[]>;
  /** The same with sizes. */
  listSized(): Promise<readonly Listed[]>;
  /** Removes one thing and reads back; false while it is there. */
  remove(kind: string, name: string): Promise<boolean>;
  /** Removes the offline copy: caches and the worker that fills them. The error lists what is left. */
  eraseOffline(): Promise<Result<void, Left>>;
  /** Removes the site's own files and reads back. Only where something else is, or was, stored: looking leaves a trace. */
  eraseFiles(): Promise<Result<void, Left>>;
  /** Removes everything but files and reads back. The error lists what is left. */
  eraseAll(): Promise<Result<void, Left>>;
};

/** What an inventory is made of. */
export type InventoryNeeds = KindNeeds & { readonly after: After };

/** A request queued behind a deletion that another tab holds up is never answered: milliseconds until it counts so. */
const ANSWER_LIMIT = 2_000;

/** What the browser answers, or null when it does not in time. */
function inTime<Value>(after: After, answer: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const cancel = after(ANSWER_LIMIT, () => resolve(null));
    answer.then(resolve, reject).finally(cancel);
  });
}

/** Storage that gives no access holds nothing of ours; one that gives no answer counts as not empty. */
async function answered<Value>(
  after: After,
  ask: () => Promise<readonly Value[]>,
  without: Value,
): Promise<readonly Value[]> {
  try {
    return (await inTime(after, ask())) ?? [without];
  } catch {
    return [];
  }
}

/** In place of a name, where a kind of storage did not answer in time. */
export const UNANSWERED = 'without an answer';

/** Makes the door over the parts of the browser given. */
export function createInventory(needs: InventoryNeeds): InventoryDoor {
  const kinds = kindsOf(needs);
  const { after } = needs;
  const files = kinds.filter(({ word }) => word === 'file');
  const others = kinds.filter(({ word }) => word !== 'file');

  const namesIn = (kind: Kind) => answered(after, kind.names, UNANSWERED);
  const sizedIn = (kind: Kind) => answered(after, kind.sized, { name: UNANSWERED, bytes: null });

  const each = async <Value>(
    some: readonly Kind[],
    read: (kind: Kind) => Promise<readonly Value[]>,
  ): Promise<readonly (readonly [Kind, Value])[]> => {
    const found = await Promise.all(
      some.map(async (kind) => (await read(kind)).map((value) => [kind, value] as const)),
    );
    return found.flat();
  };

  const listed = async (some: readonly Kind[]): Promise<Left> =>
    (await each(some, namesIn)).map(([{ word }, name]) => `${word} ${name}`);

  // Only looking for files leaves a trace in Chromium: never where nothing else is stored.
  const withFiles = async (): Promise<readonly Kind[]> =>
    (await listed(others)).length > 0 ? kinds : others;

  const eraseOne = async (kind: Kind, name: string): Promise<void> => {
    try {
      await inTime(after, Promise.resolve(kind.erase(name)));
    } catch {
      // What resists is found by reading back.
    }
  };

  const erase = async (some: readonly Kind[]): Promise<Result<void, Left>> => {
    for (const kind of some) for (const name of await namesIn(kind)) await eraseOne(kind, name);
    const left = await listed(some);
    return left.length === 0 ? ok(undefined) : err(left);
  };

  return {
    list: async () => listed(await withFiles()),
    listSized: async () =>
      (await each(await withFiles(), sizedIn)).map(([{ word }, found]) => ({
        kind: word,
        ...found,
      })),
    remove: async (word, name) => {
      const kind = kinds.find((one) => one.word === word);
      if (!kind) return false;
      await eraseOne(kind, name);
      return !(await namesIn(kind)).includes(name);
    },
    eraseOffline: () => erase(kinds.filter(({ word }) => word === 'worker' || word === 'cache')),
    eraseFiles: () => erase(files),
    eraseAll: () => erase(others),
  };
}
