import { useState } from 'react';
import words from '../../content/en/messages/backup.json';
import promiseWords from '../../content/en/messages/promise.json';
import type { LessonOrder } from '../../lib/backup/markdown';
import type { Written } from '../../lib/backup/write';
import { allAsides } from '../../lib/notebook/asides';
import { allRecords } from '../../lib/notebook/state';
import { useSession } from '../notebook/session';
import { fill } from '../ui/fill';
import { saveFile } from '../ui/save-file';

/** Ways to take everything along as a file, and what was said of the last one. */
export type Saving = {
  readonly said: string;
  /** One file with everything, given to the browser only after it was read back and found the same. */
  saveCopy(): Promise<void>;
  /** The answers for people to read, lesson by lesson. */
  saveText(): Promise<void>;
};

function savedWords({ records, asides, unreadable, leftOut }: Written, name: string): string {
  const count = records + asides;
  const parts = [
    fill(count === 1 ? words.savedOne : words.savedMany, { count }),
    fill(words.checked, { name }),
    unreadable > 0 &&
      fill(unreadable === 1 ? words.asTheyAreOne : words.asTheyAreMany, { count: unreadable }),
    leftOut > 0 && fill(words.leftOut, { count: leftOut }),
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * Saves what the notebook holds. What writes a file is loaded when it is first asked for.
 * @param lessons the lessons in the order of the course, for the text
 */
export function useSaving(lessons: readonly LessonOrder[]): Saving {
  const { notebook, journal } = useSession();
  const [said, say] = useState('');

  const notes = async () => {
    const state = notebook.getState();
    const [records, asides] = [allRecords(state), allAsides(state.aside)];
    return { records, asides, unreadable: await journal.unreadable() };
  };

  const copied = async (): Promise<string> => {
    const [{ writeCopy }, all] = await Promise.all([
      import('../../lib/backup/write'),
      notes(),
    ] as const);
    if (all.records.length + all.asides.length + all.unreadable.length === 0) return words.nothing;
    const now = Date.now();
    const written = writeCopy(all, now);
    if (!written.ok) return written.error === 'too-big' ? words.tooBigToSave : words.unlike;
    const name = saveFile(written.value.text, now, 'json');
    journal.lastCopy.choose(String(now));
    return savedWords(written.value, name);
  };

  const asText = async (): Promise<string> => {
    const [{ notesAsMarkdown }, all] = await Promise.all([
      import('../../lib/backup/markdown'),
      notes(),
    ] as const);
    const { when, will, by } = promiseWords;
    const text = notesAsMarkdown(all, lessons, { ...words.markdown, when, will, by });
    return text === ''
      ? words.nothing
      : fill(words.savedText, { name: saveFile(text, Date.now(), 'md') });
  };

  const run = async (work: () => Promise<string>): Promise<void> => {
    say(words.writing);
    // Only what could not be loaded ends here: writing itself gives its failures back.
    say(await work().catch(() => words.notReady));
  };

  return { said, saveCopy: () => run(copied), saveText: () => run(asText) };
}
