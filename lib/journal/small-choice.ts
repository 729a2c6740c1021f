import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SmallChoiceDoor } from '../storage/small-choice';
import type { JournalMode, StatusStore } from './status';

/** A small choice of the reader's, to read, to follow and to make. */
export type SmallChoiceStore<Value extends string> = Pick<
  StoreApi<Value>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Takes the reader's choice at once; it is kept wherever words are kept, and else only while the page is open. */
  choose(choice: Value): void;
};

/** The store, and what the journal does with it. */
export type SmallChoiceKeeper<Value extends string> = {
  /** The name of its entry. */
  readonly key: string;
  readonly store: SmallChoiceStore<Value>;
  /** Reads what was kept, unless the reader was quicker; follows where words are kept. Gives back what stops it. */
  start(): () => void;
  /** Goes back to no choice, here and where words are kept. */
  takeBack(): void;
  /** Goes back to no choice and leaves nothing. */
  forget(): void;
};

const isPlace = (mode: JournalMode): mode is 'device' | 'tab' =>
  mode === 'device' || mode === 'tab';

/** Makes the keeper of one small choice. It stores nothing before the reader has said where words may stay. */
export function createSmallChoice<Value extends string>(
  door: SmallChoiceDoor<Value>,
  status: StatusStore,
): SmallChoiceKeeper<Value> {
  const store = createStore<Value>()(() => door.none);

  const keep = (): void => {
    const { mode, phase } = status.getState();
    // While what is kept has not been read, `unasked` is not yet an answer.
    if (phase === 'ready' && isPlace(mode)) door.keep(store.getState(), mode);
  };

  const choose = (choice: Value): void => {
    store.setState(choice, true);
    keep();
  };

  return {
    key: door.key,
    store: {
      getState: store.getState,
      getInitialState: store.getInitialState,
      subscribe: store.subscribe,
      choose,
    },
    start: () => {
      if (store.getState() === door.none) store.setState(door.read(), true);
      return status.subscribe((now, before) => {
        if (now.mode === before.mode && now.phase === before.phase) return;
        // Left for another place, or erased there.
        if (now.mode !== before.mode && isPlace(before.mode)) door.remove(before.mode);
        keep();
      });
    },
    takeBack: () => choose(door.none),
    forget: () => {
      store.setState(door.none, true);
      door.remove('device', 'tab');
    },
  };
}
