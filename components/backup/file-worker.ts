import * as v from 'valibot';
import { MOST_BYTES } from '../../lib/backup/limits';
import { messagesOf, type ReaderMessage } from '../../lib/backup/messages';
import { readCopy } from '../../lib/backup/read';

/** What the page hands over: the file itself, unread, and the clock. */
const task = v.object({ file: v.instance(Blob), now: v.number() });

async function answer(data: unknown): Promise<readonly ReaderMessage[]> {
  const asked = v.safeParse(task, data);
  if (!asked.success) return [{ type: 'refused', reason: 'unread' }];
  const { file, now } = asked.output;
  if (file.size > MOST_BYTES) return [{ type: 'refused', reason: 'too-big' }];
  try {
    const contents = readCopy(new Uint8Array(await file.arrayBuffer()), now);
    return contents.ok ? messagesOf(contents.value) : [{ type: 'refused', reason: contents.error }];
  } catch {
    return [{ type: 'refused', reason: 'unread' }];
  }
}

// Runs in a worker of its own: a file is read here and nowhere else, so that the page never waits for it.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void answer(data).then((messages) => {
    for (const message of messages) postMessage(message);
  });
});
