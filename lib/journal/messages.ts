import * as z from 'zod/mini';

/** What tabs tell each other: never words, only which records to read again, or that they are gone. */
export type Message =
  | {
      /** Folded and set aside: read again. Replaced: take what stands there, even if it is older. */
      readonly type: 'folded' | 'removed' | 'aside' | 'replaced';
      readonly ids: readonly string[];
    }
  | { readonly type: 'erased'; readonly everything: boolean };

const shape: z.ZodMiniType<Message> = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['folded', 'removed', 'aside', 'replaced']), ids: z.array(z.string()) }),
  z.object({ type: z.literal('erased'), everything: z.boolean() }),
]);

/** Reads a message of another tab; null for one that is not understood, such as a newer version's. */
export function readMessage(message: unknown): Message | null {
  const read = shape.safeParse(message);
  return read.success ? read.data : null;
}
