import type { ReactNode } from 'react';

/** A caution or a note that must be seen beside the idea. Its title stands in the line around it. */
export function Callout({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside
      aria-label={title}
      className="mt-11 mb-9 rounded-[.9rem] border-[1.5px] border-stone-4 px-5 pb-4 sm:px-6"
    >
      <p className="-mt-[.8em] mb-2 -ml-2 w-fit bg-paper px-2 font-display leading-snug font-[640] print:mt-3">
        {title}
      </p>
      <div className="space-y-3">{children}</div>
    </aside>
  );
}
