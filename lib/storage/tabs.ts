import type { After } from './time';

const NAME = 'notes';
const HOLD_LIMIT = 1_000;

/** The door to the reader's other tabs of this course. */
export type TabsDoor = {
  /** This page load's own id; never stored beside words except to name who typed them. */
  readonly id: string;
  /** Counts this tab's writes upward, from 1. */
  next(): number;
  /** Holds a lock that goes when the tab does. Resolves when held, or when locks cannot be had. */
  hold(): Promise<void>;
  /** Lets the lock and the channel go. */
  release(): void;
  /** Ids of the tabs that are open. Where locks are missing only this one is: folding another's draft loses nothing. */
  live(): Promise<ReadonlySet<string>>;
  /** Tells the other tabs; silently nothing where there is no channel. */
  send(message: unknown): void;
  /** Hears the other tabs; gives back what stops it. */
  listen(heard: (message: unknown) => void): () => void;
};

/** What is used of the browser's locks. */
export type Locks = {
  request(name: string, held: () => Promise<void>): Promise<unknown>;
  query(): Promise<{
    readonly held?: readonly { readonly name?: string }[];
    readonly pending?: readonly { readonly name?: string }[];
  }>;
};

/** What is used of a broadcast channel. */
export type Channel = Pick<
  BroadcastChannel,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'
>;

type Needs = {
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly locks: () => Locks | null | undefined;
  readonly channel: (name: string) => Channel | null;
  readonly after: After;
};

const newId = (random: Needs['random']): string => {
  const bytes = new Uint8Array(12);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const attempt = <Value>(work: () => Value): Value | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

/** Makes the door. Takes no lock and opens no channel until asked. */
export function createTabs({ random, locks, channel, after }: Needs): TabsDoor {
  const id = newId(random);
  let letGo: (() => void) | null = null;
  let count = 0;
  let open: Channel | null = null;
  const air = (): Channel | null => {
    open ??= attempt(() => channel(NAME));
    return open;
  };

  return {
    id,
    next: () => {
      count += 1;
      return count;
    },
    hold: () =>
      new Promise((resolve) => {
        const manager = attempt(locks);
        if (!manager || letGo) return resolve();
        const cancel = after(HOLD_LIMIT, resolve);
        const end = (): void => {
          cancel();
          resolve();
        };
        const held = new Promise<void>((release) => {
          letGo = release;
        });
        const asked = attempt(() =>
          manager.request(`${NAME}/${id}`, () => {
            end();
            return held;
          }),
        );
        if (asked) asked.catch(end);
        else end();
      }),
    release: () => {
      letGo?.();
      letGo = null;
      open?.close();
      open = null;
    },
    live: async () => {
      const manager = attempt(locks);
      try {
        const { held = [], pending = [] } = manager ? await manager.query() : {};
        const names = [...held, ...pending].flatMap(({ name }) => (name ? [name] : []));
        const prefix = `${NAME}/`;
        return new Set([
          id,
          ...names
            .filter((name) => name.startsWith(prefix))
            .map((name) => name.slice(prefix.length)),
        ]);
      } catch {
        return new Set([id]);
      }
    },
    send: (message) => {
      attempt(() => air()?.postMessage(message));
    },
    listen: (heard) => {
      const from = air();
      const hear = ({ data }: MessageEvent<unknown>): void => heard(data);
      from?.addEventListener('message', hear);
      return () => from?.removeEventListener('message', hear);
    },
  };
}
