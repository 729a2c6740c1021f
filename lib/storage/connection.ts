import { type IDBPDatabase, unwrap, wrap } from 'idb';
import { err, ok, type Result } from '../result';
import { failureOf, type StorageFailure } from './failure';
import { DATABASE, STORES } from './rows';
import type { After } from './time';

/** Why an open connection went away: the database is being erased, made newer, or the browser closed it. */
export type LostBecause = 'erased' | 'newer' | 'closed';

/** One connection to the database, opened when asked for and never before. */
export type Connection = {
  /** Opens, or gives what is open. Fails after four seconds: an upgrade elsewhere can keep an open waiting for ever. */
  open(): Promise<Result<IDBPDatabase, StorageFailure>>;
  /** Opens what is there in whatever version it has, to look only; the caller closes it. */
  openAsIs(): Promise<Result<IDBPDatabase, StorageFailure>>;
  /** What is open now, without waiting. */
  current(): IDBPDatabase | null;
  /** Calls off every transaction that still has work to do; one that is being committed cannot be called off. */
  abandonWork(): void;
  close(): void;
};

type Needs = {
  readonly factory: () => IDBFactory | null | undefined;
  readonly after: After;
  readonly onLost: (because: LostBecause) => void;
};

const OPEN_LIMIT = 4_000;

/** The version of the stores themselves; what the rows mean has versions of its own (`lib/notebook/migrations.ts`). */
const VERSION = 1;

function build(database: IDBDatabase): void {
  const [drafts, records, versions, meta] = STORES;
  database.createObjectStore(drafts, { keyPath: ['id', 'tab'] });
  database.createObjectStore(records, { keyPath: 'id' });
  database.createObjectStore(versions, { keyPath: ['id', 'tab', 'at'] });
  database.createObjectStore(meta, { keyPath: 'id' });
}

/**
 * Makes a connection that is not open yet.
 * @param needs The browser's database factory, a timer, and whom to tell when the connection is lost.
 */
export function createConnection({ factory, after, onLost }: Needs): Connection {
  let held: IDBPDatabase | null = null;
  let opening: Promise<Result<IDBPDatabase, StorageFailure>> | null = null;
  let turn = 0;
  /** Transactions that have not ended. */
  const working = new Set<IDBTransaction>();

  const lose = (database: IDBPDatabase, because: LostBecause): void => {
    database.close();
    if (held !== database) return;
    held = null;
    onLost(because);
  };

  const follow = (database: IDBDatabase): void => {
    database.transaction = (...how: Parameters<IDBDatabase['transaction']>) => {
      const transaction = IDBDatabase.prototype.transaction.apply(database, how);
      working.add(transaction);
      // Whoever waits for its end hears of it there; where nobody does, nobody need.
      wrap(transaction).done.catch(() => undefined);
      for (const end of ['complete', 'abort'])
        transaction.addEventListener(end, () => working.delete(transaction));
      return transaction;
    };
  };

  const hold = (database: IDBPDatabase): void => {
    held = database;
    follow(unwrap(database));
    // An old connection that stays open here would make every later open in every tab hang without an event.
    database.addEventListener('versionchange', ({ newVersion }) =>
      lose(database, newVersion === null ? 'erased' : 'newer'),
    );
    database.addEventListener('close', () => lose(database, 'closed'));
  };

  /** Asks for the database; `null` takes it in whatever version it has, and makes none. */
  const request = (version: number | null): Promise<Result<IDBPDatabase, StorageFailure>> =>
    new Promise((resolve) => {
      let late = false;
      const cancel = after(OPEN_LIMIT, () => {
        late = true;
        resolve(err('blocked'));
      });
      const end = (result: Result<IDBPDatabase, StorageFailure>): void => {
        cancel();
        resolve(result);
      };
      try {
        const found = factory();
        if (!found) return end(err('blocked'));
        const asked = version === null ? found.open(DATABASE) : found.open(DATABASE, version);
        asked.addEventListener('upgradeneeded', () => {
          if (version === null) asked.transaction?.abort();
          else build(asked.result);
        });
        wrap(asked).then(
          (database) => {
            if (late) database?.close();
            end(database ? ok(database) : err('closed'));
          },
          (error: unknown) => end(err(failureOf(error))),
        );
      } catch (error) {
        end(err(failureOf(error)));
      }
    });

  const openToWrite = async (): Promise<Result<IDBPDatabase, StorageFailure>> => {
    const mine = ++turn;
    const opened = await request(VERSION);
    if (!opened.ok) return opened;
    if (mine !== turn) {
      opened.value.close();
      return err('closed');
    }
    hold(opened.value);
    return opened;
  };

  return {
    open: () => {
      if (held) return Promise.resolve(ok(held));
      opening ??= openToWrite().finally(() => {
        opening = null;
      });
      return opening;
    },
    openAsIs: async () => {
      const opened = await request(null);
      if (opened.ok) opened.value.addEventListener('versionchange', () => opened.value.close());
      return opened;
    },
    current: () => held,
    abandonWork: () => {
      for (const transaction of working) {
        try {
          transaction.abort();
        } catch {
          // It is being committed.
        }
      }
    },
    close: () => {
      turn++;
      held?.close();
      held = null;
    },
  };
}
