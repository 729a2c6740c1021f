import type { ReactNode } from 'react';
import { messages } from '../ui/messages';

/** The recap: three or four lines to carry away. */
export function KeyIdeas({ children }: { children: ReactNode }) {
  return (
    <aside
      aria-label={messages.lesson.keyIdeas}
      className="key-ideas my-9 border-y-[1.5px] border-line py-5"
    >
      <p className="mb-3 font-display text-[1.12rem] font-[640]">{messages.lesson.keyIdeas}</p>
      {children}
    </aside>
  );
}
