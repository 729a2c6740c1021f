import type { Exchange } from '../notebook/exchange';
import type { NotebookStore } from '../notebook/store';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import type { Look } from '../storage/look';
import type { PersistenceDoor } from '../storage/persistence';
import { eraseDoors, type Leftovers } from './erasing';
import { answersAsMarkdown } from './file';
import type { Undo } from './exchanging';
import { createKeeping } from './keeping';
import { createMemory } from './memory';
import { createNotices } from './notices';
import { createSmallChoice, type SmallChoiceStore } from './small-choice';
import { unreadableRows } from './reading';
import { type Deletable, deleteStored } from './deleting';
import { readStored, type Stored } from './stored';
import { createStatus, type KeptMode, type StatusStore, type TroubleReason } from './status';

/** The journal: carries a notebook's records to where the reader asked for them to be kept. */
export type Journal = {
  readonly status: StatusStore;
  /** The reader's choice of colours, kept where words are kept. */
  readonly look: SmallChoiceStore<Look>;
  /** The code of the country the reader last opened on the help page, kept where words are kept; empty for none. */
  readonly country: SmallChoiceStore<string>;
  /** When the reader last saved a copy of everything, or put it off: milliseconds as text, empty for never. Kept where words are kept. */
  readonly lastCopy: SmallChoiceStore<string>;
  /** Reads what is kept, merges it into the notebook, then follows every change. On failure words stay in memory, trouble says why, and it tries again by itself. */
  start(): Promise<Result<void, TroubleReason>>;
  /** Moves everything to a new place: written and confirmed there first, erased here after. On failure the old place stays. */
  choose(mode: KeptMode): Promise<Result<void, TroubleReason>>;
  /** Says which record the reader's cursor is in (its key), or null on leaving it: other tabs' words then do not appear under the cursor. */
  editing(key: string | null): void;
  /** Call on blur: brings what was typed to rest without waiting for a pause. */
  settle(): Promise<Result<void, TroubleReason>>;
  /** Erases every trace in this browser and in memory, and proves it by reading back. The error lists what is left. */
  eraseAll(): Promise<Result<void, Leftovers>>;
  /** For leaving in a hurry: issues the erasing in this very task, without waiting. The next visit finishes it before it reads. */
  eraseOnLeaving(): void;
  /**
   * Changes many records at once, as bringing in a file does: all of it or nothing. On the device that is one
   * strict transaction, with a second copy made before it. Gives back what undoes it while the page is open.
   */
  exchange(change: Exchange): Promise<Result<Undo, TroubleReason>>;
  /** Puts back what the second copy has and the notebook has not (`status.copy`). Gives how many records that was. */
  putBackCopy(): Promise<Result<number, TroubleReason>>;
  /** The reader goes on without what went missing: it is not said again, and copies are made anew. */
  goOn(): Promise<void>;
  /** Rows on the device that this version cannot read, as they stand; none when the device is not open. */
  unreadable(): Promise<readonly unknown[]>;
  /** Everything stored in this browser now, read back from it. */
  stored(): Promise<Stored>;
  /** Deletes one thing of that list, in memory and in copies too, and reads back. False while it is still there. */
  deleteStored(what: Deletable): Promise<boolean>;
  /** The browser's promise not to remove what is kept when room runs out. */
  readonly lasting: PersistenceDoor;
  /** All answers with their questions as plain Markdown, from memory: works when no storage does. */
  asFile(): string;
  /** Stops following the notebook and lets go of every listener, timer and connection. */
  stop(): void;
};

type Needs = {
  readonly notebook: NotebookStore;
  readonly doors: Doors;
  readonly now: () => number;
};

/**
 * Makes a journal that does nothing until `start()`.
 * @param needs The notebook to follow, the doors of storage, and the clock in whole milliseconds since 1970.
 */
export function createJournal({ notebook, doors, now }: Needs): Journal {
  const status = createStatus();
  const memory = createMemory(notebook);
  let turn: Promise<unknown> = Promise.resolve();
  let unlisten: (() => void)[] = [];

  /** One thing after another: a choice made while the first load runs waits for it. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  };

  /** How often the reader has left in a hurry: what waited for its turn then must not be done after. */
  let leavings = 0;

  const inTurnUnlessLeft = <Value>(
    work: () => Promise<Result<Value, TroubleReason>>,
  ): Promise<Result<Value, TroubleReason>> => {
    const before = leavings;
    return inTurn(async () => (leavings === before ? work() : err('blocked')));
  };

  const undoInTurn = (done: Result<Undo, TroubleReason>): Result<Undo, TroubleReason> =>
    done.ok ? ok(() => inTurn(done.value)) : done;

  const notices = createNotices(status, now);
  const looks = createSmallChoice(doors.look, status);
  const countries = createSmallChoice(doors.country, status);
  const lastCopies = createSmallChoice(doors.lastCopy, status);
  const forgetChoices = (): void => {
    looks.forget();
    countries.forget();
    lastCopies.forget();
  };
  const keeping = createKeeping({ memory, doors, status, notices, now, inTurn });

  return {
    status,
    look: looks.store,
    country: countries.store,
    lastCopy: lastCopies.store,
    start: () => {
      if (unlisten.length > 0) return turn.then(() => ok(undefined));
      unlisten = [
        memory.follow(keeping.changed),
        doors.page.listen(keeping),
        doors.tabs.listen(keeping.heard),
        looks.start(),
        countries.start(),
        lastCopies.start(),
      ];
      return inTurn(keeping.begin);
    },
    choose: (mode) => inTurnUnlessLeft(() => keeping.move(mode)),
    editing: keeping.editing,
    settle: keeping.settle,
    eraseAll: () =>
      inTurn(() =>
        eraseDoors(doors, () => {
          keeping.detach();
          memory.clear();
          forgetChoices();
        }),
      ),
    eraseOnLeaving: () => {
      leavings += 1;
      keeping.eraseNow();
      memory.clear();
      forgetChoices();
    },
    exchange: (change) => inTurnUnlessLeft(async () => undoInTurn(await keeping.exchange(change))),
    putBackCopy: () => inTurnUnlessLeft(keeping.putBackCopy),
    goOn: () => inTurn(keeping.goOn),
    unreadable: () => unreadableRows(doors.device),
    stored: () => readStored(doors, now),
    deleteStored: (what) =>
      deleteStored({ doors, keeping, status, choices: [looks, countries, lastCopies], now }, what),
    lasting: doors.persistence,
    asFile: () => answersAsMarkdown(memory.records()),
    stop: () => {
      keeping.hidden();
      for (const end of unlisten) end();
      unlisten = [];
      keeping.detach();
      notices.set({ phase: 'starting' });
      doors.tabs.release();
    },
  };
}
