import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { reasonOf } from './keeper';
import type { TroubleReason } from './status';

/** What an erasing that could not be finished left behind, in neutral words such as `database notes`. */
export type Leftovers = readonly string[];

/** The note that an erasing has begun: the next visit finishes it before it reads anything. */
export const ERASING = { mode: 'erasing', count: 0, lastAt: 0 } as const;

/**
 * Finishes an erasing that was begun and cut short. Does nothing when none was begun.
 * @returns Whether there was one; the error says that words may still be on the device.
 */
export async function finishErasing(doors: Doors): Promise<Result<boolean, TroubleReason>> {
  const { device, copies, unacked, marker, inventory } = doors;
  const noted = marker.read();
  if (!noted.ok || noted.value?.mode !== 'erasing') return ok(false);
  const erased = await device.eraseAll();
  if (!erased.ok) return err(reasonOf(erased.error));
  const [copied, files] = [await copies.clear(), await inventory.eraseFiles()];
  const offline = await inventory.eraseOffline();
  const taken = copied.ok && files.ok && offline.ok;
  if (!taken || !unacked.removeAll().ok || !marker.remove().ok) return err('blocked');
  return ok(true);
}

/**
 * Erases every kind of storage in this browser and proves it by reading back.
 * @param silence Called once other tabs are told: from then on nothing may write.
 */
export async function eraseDoors(
  { device, copies, marker, tab, tabs, inventory }: Doors,
  silence: () => void,
): Promise<Result<void, Leftovers>> {
  const noted = marker.read();
  // Only over a choice once made: before it, even this note would be something stored.
  const stored = noted.ok && noted.value !== null;
  if (stored) marker.write(ERASING);
  tabs.send({ type: 'erased', everything: true });
  silence();
  // At once: a page that is reloaded now would find its words there again.
  if (tab.chosen()) tab.clear();
  const anything = (await inventory.list()).length > 0;
  const database = await device.eraseAll();
  // After one that is being written; whether it is gone is read back below.
  if (anything) await copies.clear();
  const files = anything ? await inventory.eraseFiles() : ok(undefined);
  const rest = await inventory.eraseAll();
  if (files.ok && database.ok && rest.ok) return ok(undefined);
  if (stored) marker.write(ERASING);
  const left = [...(files.ok ? [] : files.error), ...(rest.ok ? [] : rest.error)];
  return err(left.length > 0 ? left : ['database notes']);
}
