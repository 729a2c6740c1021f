import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Look, LookDoor } from '../storage/look';
import type { JournalMode, StatusStore } from './status';

/** The colours the reader asked for, to read, to follow and to choose. */
export type LookStore = Pick<StoreApi<Look>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Takes the reader's choice at once; it is kept wherever words are kept, and else only while the page is open. */
  choose(look: Look): void;
};

/** The store, and what the journal does with it. */
export type LookKeeper = {
  readonly look: LookStore;
  /** Reads what was kept, unless the reader was quicker; follows where words are kept. Gives back what stops it. */
  start(): () => void;
  /** Goes back to the device's own colours and leaves nothing. */
  forget(): void;
};

const isPlace = (mode: JournalMode): mode is 'device' | 'tab' =>
  mode === 'device' || mode === 'tab';

/** Makes the keeper of a choice of colours. It stores nothing before the reader has said where words may stay. */
export function createLook(door: LookDoor, status: StatusStore): LookKeeper {
  const store = createStore<Look>()(() => 'system');

  const keep = (): void => {
    const { mode, phase } = status.getState();
    // While what is kept has not been read, `unasked` is not yet an answer.
    if (phase === 'ready' && isPlace(mode)) door.keep(store.getState(), mode);
  };

  return {
    look: {
      getState: store.getState,
      getInitialState: store.getInitialState,
      subscribe: store.subscribe,
      choose: (look) => {
        store.setState(look, true);
        keep();
      },
    },
    start: () => {
      if (store.getState() === 'system') store.setState(door.read(), true);
      return status.subscribe((now, before) => {
        if (now.mode === before.mode && now.phase === before.phase) return;
        // Left for another place, or erased there.
        if (now.mode !== before.mode && isPlace(before.mode)) door.remove(before.mode);
        keep();
      });
    },
    forget: () => {
      store.setState('system', true);
      door.remove('device', 'tab');
    },
  };
}
