import { createWebStore, type WebStoreSource } from './web-store';

/** How pages are coloured: as the device asks, or as the reader chose. */
export type Look = 'system' | 'light' | 'dark';

/** The one small entry, read before the first paint by `lib/build/look-script.mjs`. */
export const LOOK_KEY = 'look';

const chosen = (text: string | null): Look =>
  text === 'light' || text === 'dark' ? text : 'system';

/** The door to the reader's choice of colours. */
export type LookDoor = {
  /** This tab's own choice first, then the device's; `system` when there is none or none can be read. */
  read(): Look;
  /**
   * Leaves the choice in one place; `system` leaves nothing there. The other place may be another tab's. A
   * browser that refuses loses the choice with the page, and no words.
   */
  keep(look: Look, where: 'device' | 'tab'): void;
  /** Takes the choice out of these places. */
  remove(...places: readonly ('device' | 'tab')[]): void;
};

/** Makes the door over the two small storages. Touches nothing yet. */
export function createLookDoor(local: WebStoreSource, session: WebStoreSource): LookDoor {
  const stores = { device: createWebStore(local), tab: createWebStore(session) };
  const held = (where: 'device' | 'tab'): string | null => {
    const text = stores[where].read(LOOK_KEY);
    return text.ok ? text.value : null;
  };
  const remove = (...places: readonly ('device' | 'tab')[]): void => {
    for (const place of places) if (held(place) !== null) stores[place].remove([LOOK_KEY]);
  };
  return {
    read: () => chosen(held('tab') ?? held('device')),
    keep: (look, where) => {
      if (look === 'system') remove(where);
      else stores[where].write(LOOK_KEY, look);
    },
    remove,
  };
}
