import { err, ok, type Result } from '../result';

/** Turns a saved record of version `from` into one of version `from + 1`. Gives back what the next parser will judge. */
export type Migration = { readonly from: number; readonly apply: (record: unknown) => unknown };

/**
 * Every change of shape since version 1, in order. To change a shape: add the step here, leave the steps
 * before it alone, and put a file of the new version beside the others in `tests/fixtures/saved`.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Version 2 adds a form of answer, `repair`. What was there keeps its shape.
  { from: 1, apply: (record) => record },
];

/** The version that is written now. */
export const currentVersion = (migrations: readonly Migration[] = MIGRATIONS): number =>
  migrations.length + 1;

/**
 * Looks for a step that is missing, doubled or out of order: steps are numbered from 1 without a gap.
 * @returns The first number that is not in its place, or null.
 */
export function gapIn(migrations: readonly Migration[]): number | null {
  const wrong = migrations.findIndex(({ from }, index) => from !== index + 1);
  return wrong === -1 ? null : wrong + 1;
}

/**
 * Brings a saved record to the present version.
 * @param version The version it says it has.
 * @returns The record for the parser to judge, or `newer` when a newer version made it, `damaged` when a step fails.
 */
export function migrate(
  version: number,
  record: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<unknown, 'newer' | 'damaged'> {
  if (version > currentVersion(migrations)) return err('newer');
  if (gapIn(migrations) !== null) return err('damaged');
  try {
    return ok(migrations.slice(version - 1).reduce((so, step) => step.apply(so), record));
  } catch {
    return err('damaged');
  }
}
