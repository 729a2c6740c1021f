import type { ReactNode } from 'react';
import lessonWords from '../../content/en/messages/lesson.json';

/** Where to go if the lesson touches something sore. */
export function IfThisStirs({ children }: { children: ReactNode }) {
  return (
    <aside
      aria-label={lessonWords.stirs}
      className="my-8 rounded-r-[.8rem] border-l-4 border-clay bg-clay-wash px-5 py-4 [&_p]:m-0"
    >
      <p className="mb-1 font-display font-[640]">{lessonWords.stirs}</p>
      {children}
    </aside>
  );
}
