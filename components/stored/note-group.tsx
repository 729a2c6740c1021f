'use client';

import { useState } from 'react';
import words from '../../content/en/messages/stored.json';
import { sum } from '../../lib/storage/bytes';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';
import type { NoteGroup } from './grouping';
import { roughSize, type Titles } from './note-words';
import { type Deleting, StoredNoteLine } from './stored-note';

/** How many notes are drawn at a time: thousands at once would make every press slow. */
const step = 100;

type NoteGroupProps = Deleting & {
  group: NoteGroup;
  titles: Titles;
  /** Whether it stands open at first. */
  isOpen: boolean;
};

/** The notes of one lesson, folded under their number and size. */
export function NoteGroupFold({ group, titles, isOpen, ...deleting }: NoteGroupProps) {
  const [open, setOpen] = useState(isOpen);
  const [most, setMost] = useState(step);
  const { name, lesson, notes } = group;
  const here = notes.flatMap(({ rows }) => rows).filter((row) => !deleting.isGone(row));
  const count = notes.filter(({ rows }) => !rows.every(deleting.isGone)).length;
  const unread = name === '/unreadable' ? words.unreadableTitle : words.goneTitle;
  const size = roughSize(sum(here.map(({ bytes }) => bytes ?? 0)) ?? 0);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="border-t border-line last:border-b"
    >
      <summary className="min-h-11 cursor-pointer py-2.5 leading-snug">
        <span className="font-semibold">{lesson === null ? unread : titles[lesson]}</span>{' '}
        <span className="text-[.9rem] text-soft">
          {fill(count === 1 ? words.oneInGroup : words.inGroup, { count, size })}
        </span>
      </summary>
      {open && (
        <div className="pb-3">
          {name === '/unreadable' && <p className="mb-1 text-[.94rem]">{words.unreadableHow}</p>}
          <ul className="divide-y divide-line border-t border-line pl-4">
            {notes.slice(0, most).map((note) => (
              <StoredNoteLine key={note.name} note={note} titles={titles} {...deleting} />
            ))}
          </ul>
          {notes.length > most && (
            <Button look="plain" className="mt-2 ml-4" onClick={() => setMost(most + step)}>
              {fill(words.more, { count: Math.min(step, notes.length - most) })}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}
