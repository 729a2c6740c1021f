'use client';

import { useState } from 'react';
import words from '../../content/en/messages/stored.json';
import type { Deletable } from '../../lib/journal/deleting';
import type { StoredRow, StoredThing } from '../../lib/journal/stored';
import { saysSomething } from '../../lib/notebook/selectors';
import { allRecords } from '../../lib/notebook/state';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { fill } from '../ui/fill';
import { groupNotes, notesIn, rowName } from './grouping';
import { NoteGroupFold } from './note-group';
import { roughSize, type Titles } from './note-words';
import { StoredThings } from './stored-things';
import { useStillness } from './use-stillness';
import { useStored } from './use-stored';

/** How many notes stand open at first; more are folded under their lessons. */
const few = 20;

type Left = { readonly rows: readonly StoredRow[]; readonly things: readonly StoredThing[] };
const none: Left = { rows: [], things: [] };

const thingName = ({ kind, name }: StoredThing): string => `${kind} ${name}`;

/** Every thing stored in this browser, as the browser itself tells it, while the page is open. */
export function StoredList({ titles }: { titles: Titles }) {
  const { journal } = useSession();
  const { stored, read } = useStored();
  // What was deleted last keeps its line, so that its end can be said where the reader is.
  const [left, setLeft] = useState<Left>(none);
  const written = useNotebook((state) =>
    allRecords(state).some((record) => record.kind === 'answer' && saysSomething(record)),
  );
  useStillness(stored === null);
  if (!stored) return <p className="text-soft">{words.reading}</p>;
  const { things, rows, unread, erasing } = stored;

  const remove = async (what: Deletable, gone: Left) => {
    setLeft(gone);
    const deleted = await journal.deleteStored(what);
    await read();
    return deleted;
  };
  const here = new Set([...rows.map(rowName), ...things.map(thingName)]);
  const goneRows = left.rows.filter((row) => !here.has(rowName(row)));
  const goneThings = left.things.filter((thing) => !here.has(thingName(thing)));
  const isEmpty = things.length === 0 && !unread;
  if (isEmpty && goneRows.length === 0 && goneThings.length === 0)
    return (
      <p role="status">
        <strong>{words.nothing}</strong> {written ? words.inMemory : ''}
      </p>
    );

  const notes = notesIn(rows);
  const groups = groupNotes(notesIn([...rows, ...goneRows]), titles);
  const entries = [...things, ...goneThings].filter(
    ({ kind, name }) => !(kind === 'tab' && name.startsWith('notes/')),
  );
  const known = things.reduce((all, { bytes }) => all + (bytes ?? 0), 0);
  const isWhole = things.every(({ bytes }) => bytes !== null);
  return (
    <div>
      <p role="status" className="font-semibold">
        {fill(words.count, { notes: notes.length, things: things.length })}{' '}
        {fill(isWhole ? words.together : words.atLeast, { size: roughSize(known) })}
      </p>
      {unread && <p className="mt-2">{words.unread}</p>}
      {groups.length > 0 && (
        <>
          <h3 className="mt-6 mb-2 text-[1.08rem]">{words.notesTitle}</h3>
          <p className="mb-4 text-[.94rem] text-soft">{words.notesHow}</p>
          {groups.map((group) => (
            <NoteGroupFold
              key={group.name}
              group={group}
              titles={titles}
              isOpen={notes.length <= few}
              isGone={(row) => !here.has(rowName(row))}
              remove={(what, gone) => remove(what, { ...none, rows: gone })}
            />
          ))}
        </>
      )}
      <h3 className="mt-6 mb-2 text-[1.08rem]">{words.thingsTitle}</h3>
      <StoredThings
        things={entries}
        rows={rows}
        erasing={erasing}
        isGone={(thing) => !here.has(thingName(thing))}
        remove={(what, thing) => remove(what, { ...none, things: [thing] })}
      />
    </div>
  );
}
