import { err, ok, type Result } from '../result';
import type { After } from './time';
import { createWebStore, type WebStoreSource } from './web-store';

/** The door to everything this site has left in the browser, of whatever kind. */
export type InventoryDoor = {
  /** What there is, in neutral words: `database notes`, `device notes`, `tab notes/…`, `cache …`, `cookie …`, `worker …`. */
  list(): Promise<readonly string[]>;
  /** Removes the offline copy: caches and the worker that fills them. The error lists what is left. */
  eraseOffline(): Promise<Result<void, readonly string[]>>;
  /** Removes everything and reads back. The error lists what is left. */
  eraseAll(): Promise<Result<void, readonly string[]>>;
};

/** What is used of the browser's service workers. */
type Workers = {
  getRegistrations(): Promise<readonly Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>[]>;
};

/** The parts of the browser that can hold something. Each is looked up only when used; each may throw or be missing. */
export type InventoryNeeds = {
  readonly factory: () => IDBFactory | null | undefined;
  readonly local: WebStoreSource;
  readonly session: WebStoreSource;
  readonly caches: () => Pick<CacheStorage, 'keys' | 'delete'> | null | undefined;
  readonly workers: () => Workers | null | undefined;
  /** The document: its cookies can be read and written through it. */
  readonly cookies: () => { cookie: string } | null | undefined;
  /** The page's path, to reach cookies set on a part of it. */
  readonly path: () => string;
  readonly after: After;
};

/** One kind of storage: what it holds now, and how to remove one thing from it. */
type Kind = {
  readonly word: string;
  readonly names: () => Promise<readonly string[]>;
  readonly erase: (name: string) => unknown;
};

function webStore(word: string, source: WebStoreSource): Kind {
  const store = createWebStore(source);
  return {
    word,
    names: async () => {
      const keys = store.keys('');
      return keys.ok ? keys.value : [];
    },
    erase: (name) => store.remove([name]),
  };
}

const deleted = (request: IDBOpenDBRequest): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['success', 'error', 'blocked'])
      request.addEventListener(name, () => resolve());
  });

function cookies({ cookies: jar, path }: InventoryNeeds): Kind {
  const folders = (): readonly string[] => {
    const parts = path().split('/').filter(Boolean);
    const ways = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
    return ['/', ...ways.flatMap((way) => [way, `${way}/`])];
  };
  return {
    word: 'cookie',
    names: async () =>
      (jar()?.cookie ?? '')
        .split(';')
        .map((pair) => (pair.split('=')[0] ?? '').trim())
        .filter((name) => name !== ''),
    erase: (name) => {
      const found = jar();
      if (found)
        for (const folder of folders()) found.cookie = `${name}=; Max-Age=0; path=${folder}`;
    },
  };
}

function kindsOf(needs: InventoryNeeds): readonly Kind[] {
  const { factory, local, session, caches, workers } = needs;
  const registrations = async () => (await workers()?.getRegistrations()) ?? [];
  return [
    {
      // Before the caches: a worker that is still there could fill them again.
      word: 'worker',
      names: async () => (await registrations()).map(({ scope }) => scope),
      erase: async (name) => {
        for (const one of await registrations()) if (one.scope === name) await one.unregister();
      },
    },
    {
      word: 'cache',
      names: async () => (await caches()?.keys()) ?? [],
      erase: (name) => caches()?.delete(name),
    },
    {
      word: 'database',
      names: async () => {
        const found = factory();
        if (!found || !('databases' in found)) return [];
        return (await found.databases()).flatMap(({ name }) => (name ? [name] : []));
      },
      erase: (name) => {
        const found = factory();
        return found ? deleted(found.deleteDatabase(name)) : undefined;
      },
    },
    webStore('tab', session),
    cookies(needs),
    // Last: it holds the note that an erasing has begun, which the next visit needs if this one is cut short.
    webStore('device', local),
  ];
}

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
async function namesIn(kind: Kind, after: After): Promise<readonly string[]> {
  try {
    return (await inTime(after, kind.names())) ?? ['without an answer'];
  } catch {
    return [];
  }
}

async function listed(kinds: readonly Kind[], after: After): Promise<readonly string[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => (await namesIn(kind, after)).map((name) => `${kind.word} ${name}`)),
  );
  return found.flat();
}

async function erase(
  kinds: readonly Kind[],
  after: After,
): Promise<Result<void, readonly string[]>> {
  for (const kind of kinds) {
    for (const name of await namesIn(kind, after)) {
      try {
        await inTime(after, Promise.resolve(kind.erase(name)));
      } catch {
        // What resists is found by reading back.
      }
    }
  }
  const left = await listed(kinds, after);
  return left.length === 0 ? ok(undefined) : err(left);
}

/** Makes the door over the parts of the browser given. */
export function createInventory(needs: InventoryNeeds): InventoryDoor {
  const kinds = kindsOf(needs);
  const { after } = needs;
  return {
    list: () => listed(kinds, after),
    eraseOffline: () =>
      erase(
        kinds.filter(({ word }) => word === 'worker' || word === 'cache'),
        after,
      ),
    eraseAll: () => erase(kinds, after),
  };
}
