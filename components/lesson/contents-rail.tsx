'use client';

import { useEffect, useState } from 'react';
import type { HeadingOutline } from '../../lib/course/outline';
import lessonWords from '../../content/en/messages/lesson.json';
import { currentHeading } from './current-heading';

/** The lesson's headings; the one being read is marked. */
export function ContentsRail({ headings }: { headings: readonly HeadingOutline[] }) {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const follow = () => setHere(currentHeading(headings)?.id ?? null);
    follow();
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, [headings]);
  return (
    <nav aria-label={lessonWords.inThis} className="text-[.92rem] sticky top-24 print:hidden">
      <p className="font-display font-[640]">{lessonWords.inThis}</p>
      <ol className="mt-2.5 list-none border-l-2 border-line">
        {headings.map(({ id, words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={here === id ? 'location' : undefined}
              className="-ml-0.5 block border-l-2 border-transparent py-2 pl-4 leading-snug text-soft no-underline hover:underline aria-[current]:border-pine aria-[current]:font-semibold aria-[current]:text-pine"
            >
              {words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
