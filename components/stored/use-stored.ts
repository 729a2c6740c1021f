import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stored } from '../../lib/journal/stored';
import { useSession } from '../notebook/session';

/** Milliseconds of quiet after a change before the browser is read again. */
const pause = 250;

/** What is stored in the browser, read anew after each change; null before the first reading. `read` reads at once. */
export function useStored(): { stored: Stored | null; read: () => Promise<void> } {
  const { journal, notebook } = useSession();
  const [stored, setStored] = useState<Stored | null>(null);
  const turn = useRef(0);
  const latest = useRef<Promise<void>>(Promise.resolve());
  const read = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const reading = journal.stored().then((found) => {
      // A reading that a later one has overtaken is out of date: it is done when that one is.
      if (mine !== turn.current) return latest.current;
      if (journal.status.getState().phase === 'ready') setStored(found);
    });
    latest.current = reading;
    return reading;
  }, [journal]);
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(wait);
      wait = setTimeout(() => void read(), pause);
    };
    void read();
    const ends = [
      journal.status.subscribe(soon),
      journal.look.subscribe(soon),
      journal.country.subscribe(soon),
      journal.lastCopy.subscribe(soon),
      notebook.subscribe(soon),
    ];
    window.addEventListener('focus', soon);
    return () => {
      turn.current += 1;
      latest.current = Promise.resolve();
      clearTimeout(wait);
      for (const end of ends) end();
      window.removeEventListener('focus', soon);
    };
  }, [journal, notebook, read]);
  return { stored, read };
}
