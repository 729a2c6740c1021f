import type { StoredRow } from '../../lib/journal/stored';
import type { NotebookRecord } from '../../lib/notebook/records';
import type { Titles } from './note-words';

/** All rows of one note: those it stands in, those set aside under it, and those under its name that cannot be read. */
export type StoredNote = {
  readonly name: string;
  readonly place: StoredRow['place'];
  readonly id: string | null;
  /** What the note says now; null where no row of it can be read. */
  readonly record: NotebookRecord | null;
  /** Whether a row of it stands, so that it can be deleted as a note. */
  readonly stands: boolean;
  readonly rows: readonly StoredRow[];
};

/** The notes of one lesson; `lesson` is null for lessons that are gone, and for what cannot be read. */
export type NoteGroup = {
  readonly name: string;
  readonly lesson: string | null;
  readonly notes: readonly StoredNote[];
};

/** Names a row among all rows. */
export const rowName = ({
  place,
  store,
  key,
}: Pick<StoredRow, 'place' | 'store' | 'key'>): string => JSON.stringify([place, store, key]);

/** Whether a row is the reader’s choice of this place, and no note. */
export const isChoiceRow = ({ store }: StoredRow): boolean => store === 'meta';

/** Whether a row can be deleted without the note it is under: older words, or what cannot be read. */
export const isLoose = ({ record, aside }: StoredRow): boolean => record === null || aside !== null;

const kinds = ['answer', 'walk', 'place', 'done', 'declined'] as const;

const lessonOf = (record: NotebookRecord): string =>
  record.kind === 'place' || record.kind === 'done' ? record.id : record.lesson;

function noteOf(name: string, rows: readonly StoredRow[]): StoredNote | null {
  const [first] = rows;
  if (!first) return null;
  const standing = rows.filter((row) => !isLoose(row));
  const readable = (standing.length > 0 ? standing : rows).flatMap(({ record }) => record ?? []);
  const newest = readable.toSorted((a, b) => b.at - a.at)[0] ?? null;
  const { place, id } = first;
  return { name, place, id, record: newest, stands: standing.length > 0, rows };
}

/** The notes that these rows make up, in an order that does not change when one of them goes. */
export function notesIn(rows: readonly StoredRow[]): readonly StoredNote[] {
  const byNote = new Map<string, StoredRow[]>();
  for (const row of rows.filter((one) => !isChoiceRow(one))) {
    const name = row.id === null ? rowName(row) : JSON.stringify([row.place, row.id]);
    byNote.set(name, [...(byNote.get(name) ?? []), row]);
  }
  const turn = ({ record }: StoredNote): number => (record ? kinds.indexOf(record.kind) : -1);
  return [...byNote]
    .flatMap(([name, own]) => noteOf(name, own) ?? [])
    .sort((a, b) => turn(a) - turn(b) || (a.name < b.name ? -1 : 1));
}

/** Puts notes under their lessons, in the order of the course; lessons that are gone and what cannot be read come last. */
export function groupNotes(notes: readonly StoredNote[], titles: Titles): readonly NoteGroup[] {
  const under = (wanted: (note: StoredNote) => boolean, name: string, lesson: string | null) => {
    const own = notes.filter(wanted);
    return own.length > 0 ? [{ name, lesson, notes: own }] : [];
  };
  const known = (record: NotebookRecord): boolean => Object.hasOwn(titles, lessonOf(record));
  return [
    ...Object.keys(titles).flatMap((lesson) =>
      under(({ record }) => record !== null && lessonOf(record) === lesson, lesson, lesson),
    ),
    ...under(({ record }) => record !== null && !known(record), '/gone', null),
    ...under(({ record }) => record === null, '/unreadable', null),
  ];
}
