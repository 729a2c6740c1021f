import * as v from 'valibot';
import type { Aside } from '../notebook/asides';
import { type NotebookRecord, recordSchema } from '../notebook/records';
import type { Contents } from './form';
import { type Refusal, REFUSALS } from './refusal';

/**
 * What the reader of files says, in order: its lists in parts small enough that the page never waits for
 * one, then the end; or why the file is not taken.
 */
export type ReaderMessage =
  | { readonly type: 'records'; readonly records: readonly NotebookRecord[] }
  | { readonly type: 'asides'; readonly asides: readonly Aside[] }
  | {
      readonly type: 'end';
      readonly made: number;
      readonly records: number;
      readonly asides: number;
      readonly unreadable: number;
    }
  | { readonly type: 'refused'; readonly reason: Refusal };

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const shape = v.variant('type', [
  v.strictObject({ type: v.literal('records'), records: v.array(recordSchema) }),
  v.strictObject({
    type: v.literal('asides'),
    asides: v.array(v.strictObject({ tab: v.string(), answer: recordSchema })),
  }),
  v.strictObject({
    type: v.literal('end'),
    made: whole,
    records: whole,
    asides: whole,
    unreadable: whole,
  }),
  v.strictObject({ type: v.literal('refused'), reason: v.picklist(REFUSALS) }),
]);

/** Reads one message; null for anything else. */
export function readReaderMessage(message: unknown): ReaderMessage | null {
  const read = v.safeParse(shape, message);
  if (!read.success) return null;
  if (read.output.type !== 'asides') return read.output;
  const asides = read.output.asides.flatMap(({ tab, answer }) =>
    answer.kind === 'answer' ? [{ tab, answer }] : [],
  );
  return asides.length === read.output.asides.length ? { type: 'asides', asides } : null;
}

const PART = 200;

const parts = <One>(list: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(list.length / PART) }, (_, index) =>
    list.slice(index * PART, (index + 1) * PART),
  );

/** Contents as messages. */
export const messagesOf = ({
  made,
  records,
  asides,
  unreadable,
}: Contents): readonly ReaderMessage[] => [
  ...parts(records).map((part) => ({ type: 'records' as const, records: part })),
  ...parts(asides).map((part) => ({ type: 'asides' as const, asides: part })),
  { type: 'end', made, records: records.length, asides: asides.length, unreadable },
];
