import type { ReactNode } from 'react';
import lessonWords from '../../content/en/messages/lesson.json';

/** One finding, with who found it and what it does not show. */
export function Fact({ source, children }: { source: string; children: ReactNode }) {
  return (
    <aside aria-label={lessonWords.fact} className="my-8 border-l-4 border-stone-4 pl-5">
      <p className="mb-1 text-[.9rem] font-[650] text-soft">{lessonWords.fact}</p>
      {children}
      <details className="text-[.9rem] text-soft">
        <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em]">
          {lessonWords.factSource}
        </summary>
        <p className="leading-snug">{source}</p>
      </details>
    </aside>
  );
}
