import * as z from 'zod/mini';

/** One of the options a reader ticked, with the words it had when they ticked it. */
export type ChosenOption = { readonly id: string; readonly words: string };

/** What a reader answered with: their own words, ticked options, a small promise, or words of repair. */
export type AnswerValue =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'choice';
      /** Whether several may be ticked: two tabs' ticks are then joined. */
      readonly many: boolean;
      readonly options: readonly ChosenOption[];
    }
  | { readonly type: 'promise'; readonly when: string; readonly will: string; readonly by: string }
  | {
      /** Words to somebody who was hurt: what I did, what it did to them, what I will do. Since version 2. */
      readonly type: 'repair';
      readonly did: string;
      readonly meant: string;
      readonly will: string;
    };

/** An answer to a prompt. `question` is kept as it was asked, so a later edit of the lesson never orphans it. */
export type Answer = {
  readonly kind: 'answer';
  /** The prompt's id, such as `closeness.equal-comfort`. */
  readonly id: string;
  readonly lesson: string;
  readonly question: string;
  readonly value: AnswerValue;
  /** When it was typed, whole milliseconds since 1970. */
  readonly at: number;
};

/** How a reader went through a rehearsal: the last way taken, and every ending seen so far (each once). */
export type Walk = {
  readonly kind: 'walk';
  /** The scenario's id. */
  readonly id: string;
  readonly lesson: string;
  /** Ids of the choices taken, in order. */
  readonly path: readonly string[];
  /** Ids of the ending turns reached. */
  readonly endings: readonly string[];
  readonly at: number;
};

/** Where a reader was in a lesson. */
export type Place = {
  readonly kind: 'place';
  /** The lesson's id. */
  readonly id: string;
  /** The heading's id, or null for the top of the lesson. */
  readonly heading: string | null;
  /** The heading's words when the reader was there; never shown as a title. */
  readonly words: string;
  readonly at: number;
};

/** Whether a reader has marked a lesson as done. */
export type Done = {
  readonly kind: 'done';
  /** The lesson's id. */
  readonly id: string;
  readonly done: boolean;
  readonly at: number;
};

/** Whether a reader said they would rather not answer a prompt. What they had written stays where it is. */
export type Declined = {
  readonly kind: 'declined';
  /** The prompt's id. */
  readonly id: string;
  readonly lesson: string;
  readonly declined: boolean;
  readonly at: number;
};

/** Anything the notebook holds. */
export type NotebookRecord = Answer | Walk | Place | Done | Declined;

/** The name of a record in the notebook and wherever it is kept: `${kind}:${id}`. */
export type RecordKey = `${NotebookRecord['kind']}:${string}`;

/**
 * Names a record.
 * @param record Any record, or just its kind and id.
 * @returns `${kind}:${id}`, such as `answer:closeness.equal-comfort`.
 */
export const recordKey = (record: {
  readonly kind: NotebookRecord['kind'];
  readonly id: string;
}): RecordKey => `${record.kind}:${record.id}`;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const at = z.int().check(z.minimum(0));

const value = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({
    type: z.literal('choice'),
    many: z.boolean(),
    options: z.array(z.strictObject({ id, words: z.string() })),
  }),
  z.strictObject({
    type: z.literal('promise'),
    when: z.string(),
    will: z.string(),
    by: z.string(),
  }),
  z.strictObject({
    type: z.literal('repair'),
    did: z.string(),
    meant: z.string(),
    will: z.string(),
  }),
]);

/**
 * The shape of a record as the present version writes it. Unknown fields are refused, not dropped:
 * a field this version does not know would otherwise vanish at the next save.
 */
export const recordSchema: z.ZodMiniType<NotebookRecord> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), id, lesson: id, question: z.string(), value, at }),
  z.strictObject({
    kind: z.literal('walk'),
    id,
    lesson: id,
    path: z.array(z.string()),
    endings: z
      .array(z.string())
      .check(z.refine((endings) => new Set(endings).size === endings.length)),
    at,
  }),
  z.strictObject({
    kind: z.literal('place'),
    id,
    heading: z.nullable(z.string()),
    words: z.string(),
    at,
  }),
  z.strictObject({ kind: z.literal('done'), id, done: z.boolean(), at }),
  z.strictObject({ kind: z.literal('declined'), id, lesson: id, declined: z.boolean(), at }),
]);
