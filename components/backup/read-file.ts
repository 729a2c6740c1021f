import type { Contents } from '../../lib/backup/form';
import { readReaderMessage } from '../../lib/backup/messages';
import type { Refusal } from '../../lib/backup/refusal';
import type { Aside } from '../../lib/notebook/asides';
import type { NotebookRecord } from '../../lib/notebook/records';
import { err, ok, type Result } from '../../lib/result';

/** Milliseconds after which a file that is still being read is given up. */
const LIMIT = 20_000;

/** Starts the reader; null where the browser has no workers or refuses this one. */
function open(): Worker | null {
  try {
    return new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * Reads a file of notes in a worker, the one door to it: the page hands the file over unread and stays free.
 * What comes back is parsed once more on arrival. The worker is ended whatever happens.
 * @param now The clock, milliseconds since 1970.
 */
export function readFile(file: Blob, now: number): Promise<Result<Contents, Refusal>> {
  const worker = open();
  if (!worker) return Promise.resolve(err('unavailable'));
  return new Promise((resolve) => {
    const records: NotebookRecord[] = [];
    const asides: Aside[] = [];
    const end = (read: Result<Contents, Refusal>): void => {
      clearTimeout(limit);
      worker.terminate();
      resolve(read);
    };
    const limit = setTimeout(() => end(err('slow')), LIMIT);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(err('unavailable'));
    });
    worker.addEventListener('messageerror', () => end(err('unavailable')));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readReaderMessage(data);
      if (!message) end(err('unavailable'));
      else if (message.type === 'records') records.push(...message.records);
      else if (message.type === 'asides') asides.push(...message.asides);
      else if (message.type === 'refused') end(err(message.reason));
      else if (message.records !== records.length || message.asides !== asides.length)
        end(err('unavailable'));
      else end(ok({ made: message.made, records, asides, unreadable: message.unreadable }));
    });
    worker.postMessage({ file, now });
  });
}
