import { bytesOf } from '../../../lib/storage/bytes';
import type { Manager } from '../../../lib/storage/files';

type Folder = Awaited<ReturnType<NonNullable<Manager['getDirectory']>>>;

/** A browser’s own files in memory, by name, and its answer to being asked to keep things. `looks` counts how often the files were looked for. */
export function fakeFiles() {
  const texts = new Map<string, string>();
  const self = { looks: 0, agrees: false, asked: 0 };
  const folder: Folder = {
    entries: async function* () {
      for (const name of [...texts.keys()]) yield [name, { kind: 'file' }];
    },
    getFileHandle: async (name) => ({
      getFile: async () => ({
        size: bytesOf(texts.get(name) ?? ''),
        text: async () => texts.get(name) ?? '',
      }),
      createWritable: async () => ({
        write: async (text) => void texts.set(name, text),
        close: async () => undefined,
      }),
    }),
    getDirectoryHandle: async () => folder,
    removeEntry: async (name) => void texts.delete(name),
  };
  const manager: Manager = {
    getDirectory: async () => {
      self.looks += 1;
      return folder;
    },
    persisted: async () => self.agrees,
    persist: async () => {
      self.asked += 1;
      return self.agrees;
    },
  };
  return Object.assign(self, { texts }, manager);
}
