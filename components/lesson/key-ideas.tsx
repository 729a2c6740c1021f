import type { ReactNode } from 'react';
import lessonWords from '../../content/en/messages/lesson.json';

/** The recap: three or four lines to carry away. */
export function KeyIdeas({ children }: { children: ReactNode }) {
  return (
    <aside
      aria-label={lessonWords.keyIdeas}
      className="key-ideas my-9 border-y-[1.5px] border-line py-5"
    >
      <p className="mb-3 font-display text-[1.12rem] font-[640]">{lessonWords.keyIdeas}</p>
      {children}
    </aside>
  );
}
