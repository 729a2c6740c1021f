import { err, ok, type Result } from '../result';
import type { MarkerDoor } from '../storage/marker';
import { reasonOf } from './keeper';
import type { TroubleReason } from './status';

/** The keeping of the marker beside the database: how many records there are, and how many went missing. */
export type Marking = {
  /** Takes over what the boot has found. */
  begin(found: { readonly noted: boolean; readonly lost: number }): void;
  note(count: number): Result<void, TroubleReason>;
  /** The reader removed so many. */
  fewer(by: number): void;
  /** The reader has answered for what went missing. */
  answered(count: number): void;
  /** Whether another tab has begun to erase this place. */
  erasing(): boolean;
  /** Where another tab could not say that it erased this place, the marker's absence does. */
  erasedElsewhere(): boolean;
};

/** Makes it. */
export function createMarking(marker: MarkerDoor, now: () => number): Marking {
  let noted = false;
  let missing = 0;

  const erasing = (): boolean => {
    const read = marker.read();
    return noted && read.ok && read.value?.mode === 'erasing';
  };

  const note = (count: number): Result<void, TroubleReason> => {
    // The note that an erasing has begun must stand until it is finished.
    if (erasing()) return err('blocked');
    const gone = missing > 0 ? { missing } : {};
    const written = marker.write({ mode: 'device', count, lastAt: now(), ...gone });
    noted = written.ok;
    return written.ok ? ok(undefined) : { ok: false, error: reasonOf(written.error) };
  };

  return {
    begin: (found) => {
      noted = found.noted;
      missing = found.lost;
    },
    note,
    fewer: (by) => {
      const known = marker.read();
      if (!known.ok || !known.value) return;
      marker.write({ ...known.value, count: Math.max(0, known.value.count - by) });
    },
    answered: (count) => {
      missing = 0;
      note(count);
    },
    erasing,
    erasedElsewhere: () => {
      const read = marker.read();
      return noted && read.ok && read.value?.mode !== 'device';
    },
  };
}
