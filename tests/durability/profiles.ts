import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** Makes an empty folder for a browser's profile. */
export function makeProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'durability-'));
  made.add(folder);
  return folder;
}

/** The environment that keeps a browser's temporary files inside its profile: one that is killed leaves them. */
export function temporary(folder: string): { readonly TMPDIR: string } {
  const path = join(folder, 'temporary');
  mkdirSync(path, { recursive: true });
  return { TMPDIR: path };
}

/** Removes one profile. A browser that is just ending may still write: it is tried a few times. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  made.delete(folder);
}

/** Removes every profile that is left. */
export function removeAllProfiles(): void {
  for (const folder of made) removeProfile(folder);
}
