import type { StorageSource } from './files';

/** The door to the browser's promise not to remove what this site stores when room runs out. */
export type PersistenceDoor = {
  /** Whether the browser has given that promise; null where it cannot say. The reader is never asked anything. */
  granted(): Promise<boolean | null>;
  /** Asks for the promise; null where that cannot be asked. Firefox asks the reader in turn, and waits for them. */
  ask(): Promise<boolean | null>;
};

/** Makes the door. Asks nothing by itself. */
export function createPersistence(source: StorageSource): PersistenceDoor {
  const answer = async (asked: () => Promise<boolean> | undefined): Promise<boolean | null> => {
    try {
      return (await asked()) ?? null;
    } catch {
      return null;
    }
  };
  return {
    granted: () => answer(() => source()?.persisted?.()),
    ask: () => answer(() => source()?.persist?.()),
  };
}
