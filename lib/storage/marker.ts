import * as v from 'valibot';
import { ok, type Result } from '../result';
import type { StorageFailure } from './failure';
import { fromJson } from './json';
import { createWebStore, type WebStoreSource } from './web-store';

const KEY = 'notes';

/**
 * A note beside the database: that the reader chose this device, how many records were there and when the
 * newest was typed, so that a database which has silently come up empty is noticed; or that an erasing has
 * begun and must be finished before anything is read.
 */
export type Marker = {
  readonly mode: 'device' | 'erasing';
  readonly count: number;
  readonly lastAt: number;
  /** How many records went missing and the reader has not answered for yet. */
  readonly missing?: number | undefined;
};

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const shape: v.GenericSchema<unknown, Marker> = v.object({
  mode: v.picklist(['device', 'erasing']),
  count: whole,
  lastAt: whole,
  missing: v.optional(whole),
});

/** The door to the marker: one small localStorage entry. */
export type MarkerDoor = {
  /** null when there is none. A damaged one still says that the device was chosen. */
  read(): Result<Marker | null, StorageFailure>;
  write(marker: Marker): Result<void, StorageFailure>;
  remove(): Result<void, StorageFailure>;
};

/** Makes the door over localStorage. */
export function createMarkerDoor(source: WebStoreSource): MarkerDoor {
  const store = createWebStore(source);
  return {
    read: () => {
      const text = store.read(KEY);
      if (!text.ok || text.value === null) return text.ok ? ok(null) : text;
      const read = v.safeParse(shape, fromJson(text.value));
      return ok(read.success ? read.output : { mode: 'device', count: 0, lastAt: 0 });
    },
    write: (marker) => store.write(KEY, JSON.stringify(marker)),
    remove: () => store.remove([KEY]),
  };
}
