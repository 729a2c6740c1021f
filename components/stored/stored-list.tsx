'use client';

import words from '../../content/en/messages/stored.json';
import { saysSomething } from '../../lib/notebook/selectors';
import { allRecords } from '../../lib/notebook/state';
import { useNotebook } from '../notebook/use-notebook';
import { fill } from '../ui/fill';
import { noteWords, thingWords, type Titles } from './note-words';
import { useStored } from './use-stored';

const when = (at: number) =>
  new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Every thing stored in this browser, as the browser itself tells it, while the page is open. */
export function StoredList({ titles }: { titles: Titles }) {
  const stored = useStored();
  const written = useNotebook(({ records }) =>
    allRecords({ records }).some((record) => record.kind === 'answer' && saysSomething(record)),
  );
  if (!stored) return <p className="text-soft">{words.reading}</p>;
  const { things, notes, unreadable, unread, erasing } = stored;
  if (things.length === 0 && !unread)
    return (
      <p role="status">
        <strong>{words.nothing}</strong> {written ? words.inMemory : ''}
      </p>
    );
  return (
    <div>
      <p role="status">{fill(words.count, { notes: notes.length, things: things.length })}</p>
      {unread && <p className="mt-2">{words.unread}</p>}
      {unreadable > 0 && <p className="mt-2">{fill(words.unreadable, { count: unreadable })}</p>}
      {notes.length > 0 && (
        <>
          <h3 className="mt-6 mb-2 text-[1.08rem]">{words.notesTitle}</h3>
          <ul className="divide-y divide-line border-y border-line">
            {notes.map((note) => (
              <li
                key={`${note.form} ${note.record.kind} ${note.record.id} ${note.record.at}`}
                className="flex flex-wrap justify-between gap-x-6 py-2.5 leading-snug"
              >
                <span className="min-w-0 flex-1 basis-60">{noteWords(note, titles)}</span>
                <span className="text-[.87rem] text-soft">{when(note.record.at)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-6 mb-2 text-[1.08rem]">{words.thingsTitle}</h3>
      <ul className="list-disc pl-[1.3em] leading-snug">
        {things.map((thing) => (
          <li key={`${thing.kind} ${thing.name}`} className="mb-2">
            {thingWords(thing, erasing)}
          </li>
        ))}
      </ul>
    </div>
  );
}
