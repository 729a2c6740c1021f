import type { IDBPDatabase } from 'idb';
import { ok, type Result } from '../result';
import type { StorageFailure } from './failure';
import {
  type Draft,
  draftRow,
  type Kept,
  keptRow,
  type RawRows,
  type SetAside,
  setAsideRow,
  shaped,
} from './rows';

/** Everything the database holds. `rows` counts records and drafts, readable or not. */
export type DeviceContents = {
  readonly records: readonly Kept[];
  readonly drafts: readonly Draft[];
  readonly versions: readonly SetAside[];
  readonly rows: number;
};

const READ = ['records', 'drafts', 'versions'] as const;

/** Reads every row as it stands, in one transaction. A store that another version does not have is empty. */
export async function readRaw(database: IDBPDatabase): Promise<Result<RawRows, StorageFailure>> {
  const there = READ.filter((name) => database.objectStoreNames.contains(name));
  if (there.length === 0) return ok({ records: [], drafts: [], versions: [] });
  const transaction = database.transaction(there, 'readonly');
  const rowsIn = (name: (typeof READ)[number]): Promise<readonly unknown[]> =>
    there.includes(name) ? transaction.objectStore(name).getAll() : Promise.resolve([]);
  const [records, drafts, versions] = await Promise.all([
    rowsIn('records'),
    rowsIn('drafts'),
    rowsIn('versions'),
  ]);
  return ok({ records, drafts, versions });
}

/** The rows that have the shape this version knows. */
export const contentsOf = ({ records, drafts, versions }: RawRows): DeviceContents => ({
  records: shaped(keptRow, records),
  drafts: shaped(draftRow, drafts),
  versions: shaped(setAsideRow, versions),
  rows: records.length + drafts.length,
});
