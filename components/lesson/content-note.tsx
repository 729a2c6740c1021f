import type { HeadingOutline } from '../../lib/course/outline';
import words from '../../content/en/messages/lesson.json';
import { fill } from '../ui/fill';

export type ContentNoteProps = {
  /** What the lesson speaks of, at most thirty words. */
  note: string;
  /** The id of the heading to skip to. */
  skipTo: string;
  /** The lesson in two or three gentle sentences. */
  gentler: string;
};

/** Before a lesson that may touch something sore: skip a part, read the short version, or simply go on. */
export function ContentNote({
  note,
  skipTo,
  gentler,
  headings,
}: ContentNoteProps & { headings: readonly HeadingOutline[] }) {
  const heading = headings.find(({ id }) => id === skipTo);
  return (
    <aside
      aria-label={words.note}
      className="mb-8 rounded-r-[.8rem] border-l-4 border-clay bg-clay-wash px-5 py-4"
    >
      <p className="mb-1">
        <strong>{words.note}</strong> {note}
      </p>
      <p>
        <a href={`#${skipTo}`} className="inline-flex min-h-11 items-center">
          {fill(words.noteSkip, { heading: heading?.words ?? '' })}
        </a>
      </p>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em]">
          {words.noteGentler}
        </summary>
        <p className="pb-2">{gentler}</p>
      </details>
    </aside>
  );
}
