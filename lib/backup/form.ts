import * as v from 'valibot';
import type { Aside } from '../notebook/asides';
import type { NotebookRecord } from '../notebook/records';
import { FORM } from './limits';

/** What a notebook gives to a file. */
export type Notes = {
  readonly records: readonly NotebookRecord[];
  /** Answers that others stand in place of. */
  readonly asides: readonly Aside[];
  /** Rows found on the device which this version cannot read; they travel as they are. */
  readonly unreadable: readonly unknown[];
};

/** What a file gives to a notebook: flat lists of what was understood, made anew. */
export type Contents = {
  /** When the file was made, milliseconds since 1970. */
  readonly made: number;
  /** No two of one key. */
  readonly records: readonly NotebookRecord[];
  readonly asides: readonly Aside[];
  /** How many rows came along that this version cannot read either. */
  readonly unreadable: number;
};

/** A file as written. `saved` is a saved record of any version, for `parseSaved` to read. */
export type CopyFile = {
  readonly form: typeof FORM;
  /** The version of its records. */
  readonly v: number;
  readonly made: number;
  readonly counts: {
    readonly records: number;
    readonly asides: number;
    readonly unreadable: number;
  };
  readonly records: readonly { readonly key: string; readonly saved: unknown }[];
  readonly asides: readonly { readonly tab: string; readonly saved: unknown }[];
  /** Each row as JSON of its own: whatever is in it, it cannot be taken for a part of the file. */
  readonly unreadable: readonly string[];
};

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The shape of a file, its records aside. Unknown fields are refused: none is dropped unseen. */
export const copyFile: v.GenericSchema<unknown, CopyFile> = v.strictObject({
  form: v.literal(FORM),
  v: v.pipe(whole, v.minValue(1)),
  made: whole,
  counts: v.strictObject({ records: whole, asides: whole, unreadable: whole }),
  records: v.array(v.strictObject({ key: v.string(), saved: v.unknown() })),
  asides: v.array(
    v.strictObject({ tab: v.pipe(v.string(), v.maxLength(200)), saved: v.unknown() }),
  ),
  unreadable: v.array(v.string()),
});
