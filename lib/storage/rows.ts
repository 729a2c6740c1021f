import * as v from 'valibot';

/** The name of the database. */
export const DATABASE = 'notes';

/** Its stores: words as they are typed, words at rest, words set aside, and the reader's choice. */
export const STORES = ['drafts', 'records', 'versions', 'meta'] as const;

/** Words as one tab typed them, not yet at rest. `body` means nothing to the storage. */
export type Draft = {
  readonly id: string;
  /** The tab that typed it. */
  readonly tab: string;
  /** The revision of the record that the typed words were derived from; 0 when there was none. */
  readonly base: number;
  /** Counts this tab's writes upward. */
  readonly seq: number;
  /** When it was typed, milliseconds since 1970. */
  readonly at: number;
  readonly body: unknown;
};

/** Words at rest. */
export type Kept = {
  readonly id: string;
  /** Goes up by one each time the record is replaced. */
  readonly rev: number;
  readonly at: number;
  /** The tab that typed it, and its count: a tab never conflicts with itself. */
  readonly tab: string;
  readonly seq: number;
  readonly body: unknown;
};

/** Words that another tab's newer words replaced. */
export type SetAside = {
  readonly id: string;
  readonly tab: string;
  readonly at: number;
  readonly body: unknown;
};

/** Names a row of `versions`. */
export type AsideName = readonly [id: string, tab: string, at: number];

/** Every row as it stands, in whatever shape. */
export type RawRows = {
  readonly records: readonly unknown[];
  readonly drafts: readonly unknown[];
  readonly versions: readonly unknown[];
};

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The shape of a draft row, wherever it is read from. */
export const draftRow: v.GenericSchema<unknown, Draft> = v.object({
  id: v.string(),
  tab: v.string(),
  base: whole,
  seq: whole,
  at: whole,
  body: v.unknown(),
});

/** The shape of a row of `records`. */
export const keptRow: v.GenericSchema<unknown, Kept> = v.object({
  id: v.string(),
  rev: whole,
  at: whole,
  tab: v.string(),
  seq: whole,
  body: v.unknown(),
});

/** The shape of a row of `versions`. */
export const setAsideRow: v.GenericSchema<unknown, SetAside> = v.object({
  id: v.string(),
  tab: v.string(),
  at: whole,
  body: v.unknown(),
});

/** A row that has the shape, or null. */
export const asRow = <Row>(shape: v.GenericSchema<unknown, Row>, row: unknown): Row | null => {
  const read = v.safeParse(shape, row);
  return read.success ? read.output : null;
};

/** The rows that have the shape; the others are left alone where they are. */
export const shaped = <Row>(
  shape: v.GenericSchema<unknown, Row>,
  rows: readonly unknown[],
): readonly Row[] => rows.flatMap((row) => asRow(shape, row) ?? []);
