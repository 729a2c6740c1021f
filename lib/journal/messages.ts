import * as v from 'valibot';

/** What tabs tell each other: never words, only which records to read again, or that they are gone. */
export type Message =
  | {
      /** Folded and set aside: read again. Replaced: take what stands there, even if it is older. */
      readonly type: 'folded' | 'removed' | 'aside' | 'replaced';
      readonly ids: readonly string[];
    }
  | { readonly type: 'erased'; readonly everything: boolean };

const shape: v.GenericSchema<unknown, Message> = v.variant('type', [
  v.object({
    type: v.picklist(['folded', 'removed', 'aside', 'replaced']),
    ids: v.array(v.string()),
  }),
  v.object({ type: v.literal('erased'), everything: v.boolean() }),
]);

/** Reads a message of another tab; null for one that is not understood, such as a newer version's. */
export function readMessage(message: unknown): Message | null {
  const read = v.safeParse(shape, message);
  return read.success ? read.output : null;
}
