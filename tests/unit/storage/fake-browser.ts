import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type Browser, openDoors } from '../../../lib/storage/doors';
import type { Channel, Locks } from '../../../lib/storage/tabs';
import { createClock } from './fake-clock';
import { fakeFiles } from './fake-files';

/** localStorage or sessionStorage in memory, with a limit that can be set. */
export class FakeStorage {
  readonly entries = new Map<string, string>();
  full = false;
  get length(): number {
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, text);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
}

class FakeChannel extends EventTarget implements Channel {
  constructor(private readonly members: Set<FakeChannel>) {
    super();
    members.add(this);
  }
  postMessage(message: unknown): void {
    for (const other of this.members) {
      if (other !== this)
        queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data: message })));
    }
  }
  close(): void {
    this.members.delete(this);
  }
}

function fakeLocks(): Locks & { readonly names: Set<string> } {
  const names = new Set<string>();
  return {
    names,
    request: async (name, held) => {
      names.add(name);
      await held();
      names.delete(name);
    },
    query: async () => ({ held: [...names].map((name) => ({ name })), pending: [] }),
  };
}

let tabs = 0;

/** A browser in memory whose tabs share what real tabs share. */
export function fakeBrowser() {
  const clock = createClock();
  const factory = new IDBFactory();
  const local = new FakeStorage();
  const members = new Set<FakeChannel>();
  const locks = fakeLocks();
  const caches = new Set<string>();
  const workers = new Set<string>();
  const cookies = new Map<string, string>();
  const files = fakeFiles();

  /** Opens a tab; parts of its browser can be replaced, such as one that throws. */
  const openTab = (parts: Partial<Browser> = {}, session = new FakeStorage()) => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const frame = new EventTarget();
    const browser: Browser = {
      factory: () => factory,
      local: () => local,
      session: () => session,
      caches: () => ({
        keys: async () => [...caches],
        delete: async (name) => caches.delete(name),
      }),
      workers: () => ({
        getRegistrations: async () =>
          [...workers].map((scope) => ({ scope, unregister: async () => workers.delete(scope) })),
      }),
      cookies: () => ({
        get cookie() {
          return [...cookies].map(([name, words]) => `${name}=${words}`).join('; ');
        },
        set cookie(text) {
          const [name = '', words = ''] = (text.split(';')[0] ?? '').split('=');
          if (text.includes('Max-Age=0')) cookies.delete(name);
          else cookies.set(name, words);
        },
      }),
      path: () => '/course/lessons/one/',
      files: () => files,
      locks: () => locks,
      channel: () => new FakeChannel(members),
      random: (bytes) => {
        tabs += 1;
        bytes.fill(tabs);
      },
      window: () => frame,
      document: () => page,
      after: clock.after,
      now: clock.now,
      ...parts,
    };
    const hide = (): void => {
      page.visibilityState = 'hidden';
      page.dispatchEvent(new Event('visibilitychange'));
      frame.dispatchEvent(new Event('pagehide'));
    };
    const show = (): void => {
      page.visibilityState = 'visible';
      page.dispatchEvent(new Event('visibilitychange'));
    };
    return { doors: openDoors(browser), browser, session, hide, show };
  };

  return { clock, factory, local, locks, caches, workers, cookies, files, members, openTab };
}

/** A tab whose page is gone without a word: its lock and channel go, nothing else happens. */
export const crash = (browser: ReturnType<typeof fakeBrowser>, id: string): void => {
  browser.locks.names.delete(`notes/${id}`);
};
