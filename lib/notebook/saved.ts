import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import { currentVersion, MIGRATIONS, type Migration, migrate } from './migrations';
import { type NotebookRecord, recordSchema } from './records';

/** The form in which a record leaves memory: the version of its shape, and the record. */
export type Saved = { readonly v: number; readonly record: NotebookRecord };

/** Why a saved record could not be read: a newer version of the course made it, or it is damaged. `raw` is what was found. */
export type Unreadable = { readonly reason: 'newer' | 'damaged'; readonly raw: unknown };

const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const envelope = v.strictObject({ v: version, record: v.unknown() });

/** Only the version, so that a newer envelope with other fields is called newer, not damaged. */
const versioned = v.object({ v: version });

/** Whether something saved has the form of a version before the present one. */
export function isOlder(saved: unknown): boolean {
  const stamp = v.safeParse(versioned, saved);
  return stamp.success && stamp.output.v < currentVersion();
}

/** Wraps a record for saving, with the present version. */
export const toSaved = (record: NotebookRecord): Saved => ({ v: currentVersion(), record });

/**
 * Reads a saved record of any version up to the present one.
 * @param saved Anything at all: what a store or a file gave back.
 * @param migrations The steps between versions; others only in tests.
 * @returns The record, or why not together with what was found, so that it can be left where it is.
 */
export function parseSaved(
  saved: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<NotebookRecord, Unreadable> {
  const stamp = v.safeParse(versioned, saved);
  if (!stamp.success) return err({ reason: 'damaged', raw: saved });
  if (stamp.output.v > currentVersion(migrations)) return err({ reason: 'newer', raw: saved });
  const opened = v.safeParse(envelope, saved);
  if (!opened.success) return err({ reason: 'damaged', raw: saved });
  const migrated = migrate(opened.output.v, opened.output.record, migrations);
  if (!migrated.ok) return err({ reason: migrated.error, raw: saved });
  const record = v.safeParse(recordSchema, migrated.value);
  return record.success ? ok(record.output) : err({ reason: 'damaged', raw: saved });
}
