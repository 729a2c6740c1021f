import * as v from 'valibot';

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

const id = v.pipe(v.string(), v.minLength(1), v.maxCodePoints(200));
const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const value = v.variant('type', [
  v.strictObject({ type: v.literal('text'), text: v.string() }),
  v.strictObject({
    type: v.literal('choice'),
    many: v.boolean(),
    options: v.array(v.strictObject({ id, words: v.string() })),
  }),
  v.strictObject({
    type: v.literal('promise'),
    when: v.string(),
    will: v.string(),
    by: v.string(),
  }),
  v.strictObject({
    type: v.literal('repair'),
    did: v.string(),
    meant: v.string(),
    will: v.string(),
  }),
]);

/**
 * The shape of a record as the present version writes it. Unknown fields are refused, not dropped:
 * a field this version does not know would otherwise vanish at the next save.
 */
export const recordSchema: v.GenericSchema<unknown, NotebookRecord> = v.variant('kind', [
  v.strictObject({ kind: v.literal('answer'), id, lesson: id, question: v.string(), value, at }),
  v.strictObject({
    kind: v.literal('walk'),
    id,
    lesson: id,
    path: v.array(v.string()),
    endings: v.pipe(
      v.array(v.string()),
      v.check((endings) => new Set(endings).size === endings.length),
    ),
    at,
  }),
  v.strictObject({
    kind: v.literal('place'),
    id,
    heading: v.nullable(v.string()),
    words: v.string(),
    at,
  }),
  v.strictObject({ kind: v.literal('done'), id, done: v.boolean(), at }),
  v.strictObject({ kind: v.literal('declined'), id, lesson: id, declined: v.boolean(), at }),
]);
