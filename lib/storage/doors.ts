import { countryChoice } from './country';
import { type CopiesDoor, createCopies } from './copies';
import { createDevice, type DeviceDoor } from './device';
import { createInventory, type InventoryDoor, type InventoryNeeds } from './inventory';
import { lastCopyChoice } from './last-copy';
import { type Look, lookChoice } from './look';
import { createMarkerDoor, type MarkerDoor } from './marker';
import { createPage, type PageDoor } from './page';
import { createPersistence, type PersistenceDoor } from './persistence';
import { createSmallChoiceDoor, type SmallChoiceDoor } from './small-choice';
import { createTabDoor, type TabDoor } from './tab';
import { type Channel, createTabs, type Locks, type TabsDoor } from './tabs';
import { type After, browserAfter } from './time';
import { createUnackedDoor, type UnackedDoor } from './unacked';

/** Every way out of memory, as one object. */
export type Doors = {
  readonly device: DeviceDoor;
  readonly copies: CopiesDoor;
  readonly tab: TabDoor;
  readonly look: SmallChoiceDoor<Look>;
  readonly country: SmallChoiceDoor<string>;
  readonly lastCopy: SmallChoiceDoor<string>;
  readonly marker: MarkerDoor;
  readonly unacked: UnackedDoor;
  readonly tabs: TabsDoor;
  readonly inventory: InventoryDoor;
  readonly persistence: PersistenceDoor;
  readonly page: PageDoor;
  readonly after: After;
};

/** What the doors are made of: each part of the browser behind a function, since looking at it may throw. */
export type Browser = InventoryNeeds & {
  readonly locks: () => Locks | null | undefined;
  readonly channel: (name: string) => Channel | null;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly window: () => EventTarget | null | undefined;
  readonly document: () => (EventTarget & { readonly visibilityState: string }) | null | undefined;
  readonly after: After;
  readonly now: () => number;
};

/** Makes the doors over a browser, real or not. Touches nothing yet. */
export const openDoors = (browser: Browser): Doors => ({
  device: createDevice(browser),
  copies: createCopies(browser),
  tab: createTabDoor(browser.session),
  look: createSmallChoiceDoor(lookChoice, browser.local, browser.session),
  country: createSmallChoiceDoor(countryChoice, browser.local, browser.session),
  lastCopy: createSmallChoiceDoor(lastCopyChoice, browser.local, browser.session),
  marker: createMarkerDoor(browser.local),
  unacked: createUnackedDoor(browser.local),
  tabs: createTabs(browser),
  inventory: createInventory(browser),
  persistence: createPersistence(browser.files),
  page: createPage(browser),
  after: browser.after,
});

/** The doors of the browser this runs in. Call it in the browser only, never while a module loads. */
export const browserDoors = (): Doors =>
  openDoors({
    factory: () => window.indexedDB,
    local: () => window.localStorage,
    session: () => window.sessionStorage,
    caches: () => window.caches,
    workers: () => navigator.serviceWorker,
    cookies: () => document,
    path: () => location.pathname,
    files: () => navigator.storage,
    locks: () => navigator.locks,
    channel: (name) => new BroadcastChannel(name),
    random: (bytes) => void crypto.getRandomValues(bytes),
    window: () => window,
    document: () => document,
    after: browserAfter,
    now: () => Date.now(),
  });
