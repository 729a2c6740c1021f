import { bytesOf, sum } from './bytes';
import { listFiles, removeFile, type StorageSource } from './files';
import { createWebStore, type WebStoreSource } from './web-store';

/** What is used of the browser's service workers. */
type Workers = {
  getRegistrations(): Promise<readonly Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>[]>;
};

/** What is used of the browser's page stores. */
type Caches = {
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
  readonly open?: (name: string) => Promise<Pick<Cache, 'matchAll'>>;
};

/** The parts of the browser that can hold something. Each is looked up only when used; each may throw or be missing. */
export type KindNeeds = {
  readonly factory: () => IDBFactory | null | undefined;
  readonly local: WebStoreSource;
  readonly session: WebStoreSource;
  readonly caches: () => Caches | null | undefined;
  readonly workers: () => Workers | null | undefined;
  readonly files: StorageSource;
  /** The document: its cookies can be read and written through it. */
  readonly cookies: () => { cookie: string } | null | undefined;
  /** The page's path, to reach cookies set on a part of it. */
  readonly path: () => string;
};

/** One thing in one kind of storage. `bytes` is null where the browser does not tell. */
export type Found = { readonly name: string; readonly bytes: number | null };

/** One kind of storage: what it holds now, how large that is, and how to remove one thing from it. */
export type Kind = {
  readonly word: string;
  readonly names: () => Promise<readonly string[]>;
  readonly sized: () => Promise<readonly Found[]>;
  readonly erase: (name: string) => unknown;
};

const unsized = (names: Kind['names']): Pick<Kind, 'names' | 'sized'> => ({
  names,
  sized: async () => (await names()).map((name) => ({ name, bytes: null })),
});

function webStore(word: string, source: WebStoreSource): Kind {
  const store = createWebStore(source);
  const names = async () => {
    const keys = store.keys('');
    return keys.ok ? keys.value : [];
  };
  return {
    word,
    names,
    sized: async () =>
      (await names()).map((name) => {
        const text = store.read(name);
        return { name, bytes: text.ok ? bytesOf(name) + bytesOf(text.value ?? '') : null };
      }),
    erase: (name) => store.remove([name]),
  };
}

const deleted = (request: IDBOpenDBRequest): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['success', 'error', 'blocked'])
      request.addEventListener(name, () => resolve());
  });

function cookies({ cookies: jar, path }: KindNeeds): Kind {
  const folders = (): readonly string[] => {
    const parts = path().split('/').filter(Boolean);
    const ways = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
    return ['/', ...ways.flatMap((way) => [way, `${way}/`])];
  };
  const sized = async () =>
    (jar()?.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '' && !pair.startsWith('='))
      .map((pair) => {
        const name = (pair.split('=')[0] ?? '').trim();
        return { name, bytes: bytesOf(pair.replace('=', '')) };
      });
  return {
    word: 'cookie',
    names: async () => (await sized()).map(({ name }) => name),
    sized,
    erase: (name) => {
      const found = jar();
      if (found)
        for (const folder of folders()) found.cookie = `${name}=; Max-Age=0; path=${folder}`;
    },
  };
}

function pageStores({ caches }: KindNeeds): Kind {
  const names = async () => (await caches()?.keys()) ?? [];
  const size = async (name: string): Promise<number | null> => {
    const pages = await (await caches()?.open?.(name))?.matchAll();
    return pages
      ? sum(await Promise.all(pages.map(async (page) => (await page.blob()).size)))
      : null;
  };
  return {
    word: 'cache',
    names,
    sized: async () =>
      Promise.all(
        (await names()).map(async (name) => ({ name, bytes: await size(name).catch(() => null) })),
      ),
    erase: (name) => caches()?.delete(name),
  };
}

/** Every kind of storage, in the order in which it is erased. */
export function kindsOf(needs: KindNeeds): readonly Kind[] {
  const { factory, local, session, workers, files } = needs;
  const registrations = async () => (await workers()?.getRegistrations()) ?? [];
  return [
    {
      // Before the caches: a worker that is still there could fill them again.
      word: 'worker',
      ...unsized(async () => (await registrations()).map(({ scope }) => scope)),
      erase: async (name) => {
        for (const one of await registrations()) if (one.scope === name) await one.unregister();
      },
    },
    pageStores(needs),
    {
      word: 'database',
      ...unsized(async () => {
        const found = factory();
        if (!found || !('databases' in found)) return [];
        return (await found.databases()).flatMap(({ name }) => (name ? [name] : []));
      }),
      erase: (name) => {
        const found = factory();
        return found ? deleted(found.deleteDatabase(name)) : undefined;
      },
    },
    {
      word: 'file',
      names: async () => (await listFiles(files)).map(({ name }) => name),
      sized: () => listFiles(files),
      erase: (name) => removeFile(files, name),
    },
    webStore('tab', session),
    cookies(needs),
    // Last: it holds the note that an erasing has begun, which the next visit needs if this one is cut short.
    webStore('device', local),
  ];
}
