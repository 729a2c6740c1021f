'use client';

import words from '../../content/en/messages/stored.json';
import { type Deletable, isChoice } from '../../lib/journal/deleting';
import type { StoredRow, StoredThing } from '../../lib/journal/stored';
import { DeleteOne } from './delete-one';
import { isChoiceRow, rowName } from './grouping';
import { exactSize, rowWords, thingWords } from './note-words';

type StoredThingsProps = {
  things: readonly StoredThing[];
  rows: readonly StoredRow[];
  erasing: boolean;
  isGone: (thing: StoredThing) => boolean;
  remove: (what: Deletable, thing: StoredThing) => Promise<boolean>;
};

/** Entries that hold none of a reader’s words, and are chosen again in a moment. */
const small: readonly string[] = ['look', 'country', 'copy'];

/** The question before a deletion; none for a small choice. */
function sureOf({ kind, name }: StoredThing): string | null {
  if (small.includes(name)) return null;
  const isCopy = kind === 'file' ? /^notes-(day|before)\.json$/.test(name) : name === 'notes-copy';
  return isCopy ? words.sureCopy : words.sureThing;
}

/** Every entry of the browser that is not a note by itself, each with what it is for, and how large. */
export function StoredThings({ things, rows, erasing, isGone, remove }: StoredThingsProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {things.map((thing) => {
        const gone = isGone(thing);
        const about = thingWords(thing, erasing);
        const inside = thing.kind === 'database' && thing.name === 'notes' ? rows : [];
        return (
          <li
            key={`${thing.kind} ${thing.name}`}
            className="flex flex-wrap items-center justify-between gap-x-4 py-2.5"
          >
            {!gone && (
              <div className="min-w-0 flex-1 basis-60 leading-snug [overflow-wrap:anywhere]">
                {about}
                <div className="mt-0.5 text-[.85rem] text-soft">{exactSize(thing.bytes)}</div>
                {inside.filter(isChoiceRow).map((row) => (
                  <div key={rowName(row)} className="mt-0.5 text-[.85rem] text-soft">
                    {rowWords(row)}: {words.choiceRow}
                  </div>
                ))}
                {isChoice(thing) && (
                  <div className="mt-0.5 text-[.9rem]">
                    {thing.kind === 'database' ? words.notAloneDatabase : words.notAlone}
                  </div>
                )}
              </div>
            )}
            {!isChoice(thing) && (
              <DeleteOne
                what={about}
                sure={sureOf(thing)}
                gone={gone}
                onDelete={() => remove({ type: 'thing', thing }, thing)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
