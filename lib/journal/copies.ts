import type { Doors } from '../storage/doors';

/**
 * Puts the last words of hidden pages back among the drafts, then removes the copies. A copy that cannot be
 * put back stays for the next visit.
 */
export async function keepCopies({ device, unacked, tabs }: Doors): Promise<void> {
  const copies = unacked.read();
  if (!copies.ok) return;
  const others = copies.value.filter(({ tab }) => tab !== tabs.id);
  if (others.length === 0) return;
  const restored = await device.restore(others.flatMap(({ drafts }) => drafts));
  if (restored.ok) unacked.remove(others.map(({ tab }) => tab));
}
