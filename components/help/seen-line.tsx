import type { ReactNode } from 'react';
import words from '../../content/en/messages/help.json';
import type { Seen } from '../../lib/course/help/seen';
import { fill } from '../ui/fill';

/** When a number was seen. `advice` follows where that is long ago. */
export function SeenLine({ seen, advice }: { seen: Seen; advice: ReactNode }) {
  return (
    <p className="text-[.9rem] leading-snug text-soft">
      {fill(words.seen[seen.how], { year: seen.year, to: seen.to })}
      {seen.old && advice}
      {!seen.old && '.'}
    </p>
  );
}
