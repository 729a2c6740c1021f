import type { ReactNode } from 'react';
import { messages } from '../ui/messages';

/** One finding, with who found it and what it does not show. */
export function Fact({ source, children }: { source: string; children: ReactNode }) {
  return (
    <aside aria-label={messages.lesson.fact} className="my-8 border-l-4 border-stone-4 pl-5">
      <p className="mb-1 text-[.9rem] font-[650] text-soft">{messages.lesson.fact}</p>
      {children}
      <details className="text-[.9rem] text-soft">
        <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em]">
          {messages.lesson.factSource}
        </summary>
        <p className="leading-snug">{source}</p>
      </details>
    </aside>
  );
}
