import type { ReactNode } from 'react';
import lessonWords from '../../content/en/messages/lesson.json';

type TermProps = { id: string; term: string; plain: string; children: ReactNode };

/** A word with its meaning where it stands. The browser opens and closes it: no script is needed. */
export function Term({ id, term, plain, children }: TermProps) {
  const place = `term-${id}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={place}
        className="m-0 inline cursor-help border-0 bg-transparent p-0 text-inherit underline decoration-pine decoration-dotted decoration-2 underline-offset-[.2em]"
      >
        {children}
      </button>
      <span
        popover="auto"
        id={place}
        className="m-auto max-w-[min(24rem,calc(100vw-2rem))] rounded-[.9rem] border-[1.5px] border-edge bg-raised p-5 text-[1rem] leading-normal text-ink"
      >
        <b className="block font-display font-[640]">{term}</b>
        <span className="mb-2 block">{plain}</span>
        <button
          type="button"
          popoverTarget={place}
          popoverTargetAction="hide"
          className="min-h-11 text-pine underline underline-offset-[.18em]"
        >
          {lessonWords.close}
        </button>
      </span>
    </>
  );
}
