import type { Doors } from '../storage/doors';

/**
 * Finds where the reader asked for words to be kept: this tab's own choice first, then the device's. Looks
 * without leaving a trace.
 */
export async function chosenPlace(doors: Doors): Promise<'unasked' | 'device' | 'tab'> {
  const { tab, marker, device } = doors;
  if (tab.chosen()) return 'tab';
  const noted = marker.read();
  if (noted.ok && noted.value?.mode === 'device') return 'device';
  return (await device.claimed()) ? 'device' : 'unasked';
}
