import type { NotebookRecord } from '../notebook/records';
import type { Doors } from '../storage/doors';
import { readBody } from './reading';

/**
 * Reads the answers that a later answer from another tab replaced.
 * @returns Those that can be read, as they were typed; none when the device is not open.
 */
export async function answersSetAside(
  { device }: Doors,
  now: () => number,
): Promise<readonly NotebookRecord[]> {
  const rows = await device.versions();
  return rows.ok ? rows.value.flatMap(({ id, body }) => readBody(id, body, now()) ?? []) : [];
}
