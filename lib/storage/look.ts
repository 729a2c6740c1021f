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
   * Leaves the choice in one place and nowhere else. `system` leaves nothing at all. A browser that
   * refuses loses the choice with the page, and no words.
   */
  keep(look: Look, where: 'device' | 'tab' | null): void;
};

/** Makes the door over the two small storages. Touches nothing yet. */
export function createLookDoor(local: WebStoreSource, session: WebStoreSource): LookDoor {
  const stores = { device: createWebStore(local), tab: createWebStore(session) };
  const held = (where: 'device' | 'tab'): string | null => {
    const text = stores[where].read(LOOK_KEY);
    return text.ok ? text.value : null;
  };
  return {
    read: () => chosen(held('tab') ?? held('device')),
    keep: (look, where) => {
      for (const place of ['device', 'tab'] as const) {
        if (place === where && look !== 'system') stores[place].write(LOOK_KEY, look);
        else if (held(place) !== null) stores[place].remove([LOOK_KEY]);
      }
    },
  };
}
