import type { Result } from '../result';
import type { Doors } from '../storage/doors';
import type { StorageFailure } from '../storage/failure';

/**
 * Does something with the database, open or not: one that this tab does not use is opened for it and closed
 * again. Only call it where there is a database: opening makes one.
 */
export async function whileOpen<Value>(
  doors: Doors,
  work: (doors: Doors) => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
  const first = await work(doors);
  if (first.ok || first.error !== 'closed') return first;
  const opened = await doors.device.open();
  if (!opened.ok) return opened;
  const again = await work(doors);
  doors.device.close();
  return again;
}
