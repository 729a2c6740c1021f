import { createWebStore, type WebStoreSource } from './web-store';

/** A small choice a reader makes in passing: one entry in the browser at most. */
export type SmallChoice<Value extends string> = {
  /** The name of its entry. */
  readonly key: string;
  /** What holds where nothing was chosen. It is never written: no entry says the same. */
  readonly none: Value;
  /** Whether an entry's text is one of the choices; any other text reads as `none`. */
  readonly isChoice: (text: string) => text is Value;
};

/** The door to one small choice. */
export type SmallChoiceDoor<Value extends string> = {
  /** The name of its entry. */
  readonly key: string;
  readonly none: Value;
  /** This tab's own choice first, then the device's; `none` when there is none or none can be read. */
  read(): Value;
  /**
   * Leaves the choice in one place; `none` leaves nothing there. The other place may be another tab's. A
   * browser that refuses loses the choice with the page, and no words.
   */
  keep(choice: Value, where: 'device' | 'tab'): void;
  /** Takes the choice out of these places. */
  remove(...places: readonly ('device' | 'tab')[]): void;
};

/** Makes the door to a choice over the two small storages. Touches nothing yet. */
export function createSmallChoiceDoor<Value extends string>(
  { key, none, isChoice }: SmallChoice<Value>,
  local: WebStoreSource,
  session: WebStoreSource,
): SmallChoiceDoor<Value> {
  const stores = { device: createWebStore(local), tab: createWebStore(session) };
  const held = (where: 'device' | 'tab'): string | null => {
    const text = stores[where].read(key);
    return text.ok ? text.value : null;
  };
  const remove = (...places: readonly ('device' | 'tab')[]): void => {
    for (const place of places) if (held(place) !== null) stores[place].remove([key]);
  };
  return {
    key,
    none,
    read: () => {
      const text = held('tab') ?? held('device');
      return text !== null && isChoice(text) ? text : none;
    },
    keep: (choice, where) => {
      if (choice === none) remove(where);
      else stores[where].write(key, choice);
    },
    remove,
  };
}
