import { type IDBPDatabase, wrap } from 'idb';
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
  /** What is open now, without waiting. */
  current(): IDBPDatabase | null;
  close(): void;
};

type Needs = {
  readonly factory: () => IDBFactory | null | undefined;
  readonly after: After;
  readonly onLost: (because: LostBecause) => void;
};

const OPEN_LIMIT = 4_000;

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

  const lose = (database: IDBPDatabase, because: LostBecause): void => {
    database.close();
    if (held !== database) return;
    held = null;
    onLost(because);
  };

  const hold = (database: IDBPDatabase): void => {
    held = database;
    // An old connection that stays open here would make every later open in every tab hang without an event.
    database.addEventListener('versionchange', ({ newVersion }) =>
      lose(database, newVersion === null ? 'erased' : 'newer'),
    );
    database.addEventListener('close', () => lose(database, 'closed'));
  };

  const request = (): Promise<Result<IDBPDatabase, StorageFailure>> =>
    new Promise((resolve) => {
      const mine = ++turn;
      const cancel = after(OPEN_LIMIT, () => {
        turn++;
        resolve(err('blocked'));
      });
      const end = (result: Result<IDBPDatabase, StorageFailure>): void => {
        cancel();
        resolve(result);
      };
      try {
        const found = factory();
        if (!found) return end(err('blocked'));
        const asked = found.open(DATABASE, 1);
        asked.addEventListener('upgradeneeded', () => build(asked.result));
        wrap(asked).then(
          (database) => {
            if (!database || mine !== turn) {
              database?.close();
              return end(err('closed'));
            }
            hold(database);
            end(ok(database));
          },
          (error: unknown) => end(err(failureOf(error))),
        );
      } catch (error) {
        end(err(failureOf(error)));
      }
    });

  return {
    open: () => {
      if (held) return Promise.resolve(ok(held));
      opening ??= request().finally(() => {
        opening = null;
      });
      return opening;
    },
    current: () => held,
    close: () => {
      turn++;
      held?.close();
      held = null;
    },
  };
}
