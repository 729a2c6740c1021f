import type { ReactNode } from 'react';
import lessonWords from '../../content/en/messages/lesson.json';

/** Rings on water, from the middle outward: half their width, half their height. */
const rings = [
  [9, 3],
  [24, 8],
  [40, 13.5],
] as const;

/** A quiet place to stop. Nothing waits and nothing counts: reading on is as good. */
export function Pause({ children }: { children: ReactNode }) {
  return (
    <aside
      aria-label={lessonWords.pause}
      className="pause my-12 flex flex-col gap-x-6 gap-y-3 sm:flex-row sm:items-start"
    >
      <svg viewBox="0 0 84 30" className="w-24 flex-none" aria-hidden="true" focusable="false">
        {rings.map(([across, down]) => (
          <ellipse key={across} cx="42" cy="15" rx={across} ry={down} />
        ))}
      </svg>
      <div>
        <p className="mb-2 text-[.9rem] font-[650] text-soft">{lessonWords.pause}</p>
        <div className="space-y-3 text-[1.06rem] leading-[1.68]">{children}</div>
      </div>
    </aside>
  );
}
