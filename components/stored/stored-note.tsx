'use client';

import words from '../../content/en/messages/stored.json';
import type { Deletable } from '../../lib/journal/deleting';
import type { StoredRow } from '../../lib/journal/stored';
import { DeleteOne } from './delete-one';
import { isLoose, rowName, type StoredNote } from './grouping';
import { recordWords, rowWords, type Titles } from './note-words';

/** What the list offers to each of its lines. */
export type Deleting = {
  /** Whether a row was deleted here and is only drawn until the reader goes on. */
  readonly isGone: (row: StoredRow) => boolean;
  readonly remove: (what: Deletable, rows: readonly StoredRow[]) => Promise<boolean>;
};

const small = 'text-[.85rem] leading-snug text-soft [overflow-wrap:anywhere]';

/** A row that can be deleted without the note it belongs to. */
function LooseRow({ row, about, isGone, remove }: { row: StoredRow; about: string } & Deleting) {
  const gone = isGone(row);
  const is = row.record === null ? words.unreadable : words.aside;
  return (
    <li className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 border-l-2 border-line pl-3">
      {!gone && (
        <span className="min-w-0 flex-1 basis-52 text-[.94rem] leading-snug">
          {is}
          <span className={`block ${small}`}>{rowWords(row)}</span>
        </span>
      )}
      <DeleteOne
        what={`${is}, ${about}`}
        sure={row.record === null ? words.sureUnreadable : words.sureAside}
        gone={gone}
        onDelete={() => remove({ type: 'row', row }, [row])}
      />
    </li>
  );
}

/** One note: what it is, every row it stands in, and what may be deleted of it. */
export function StoredNoteLine({
  note: { record, rows, stands, place, id },
  titles,
  ...deleting
}: { note: StoredNote; titles: Titles } & Deleting) {
  const gone = rows.every(deleting.isGone);
  const about = recordWords(record, titles);
  const loose = rows.filter(isLoose);
  const [only] = rows;
  return (
    <li className="py-2.5">
      {stands && id !== null && (
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          {!gone && (
            <div className="min-w-0 flex-1 basis-60 leading-snug">
              {about}
              {rows
                .filter((row) => !isLoose(row))
                .map((row) => (
                  <div key={rowName(row)} className={`mt-0.5 ${small}`}>
                    {rowWords(row)}
                  </div>
                ))}
            </div>
          )}
          <DeleteOne
            what={about}
            sure={record?.kind === 'answer' ? words.sureNote : null}
            gone={gone}
            onDelete={() => deleting.remove({ type: 'note', place, id }, rows)}
          />
        </div>
      )}
      {!(gone && stands) && loose.length > 0 && (
        <ul>
          {loose.map((row) => (
            <LooseRow
              key={rowName(row)}
              row={row}
              about={row === only && record === null ? rowWords(row) : about}
              {...deleting}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
