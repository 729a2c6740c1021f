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
  const read = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const found = await journal.stored();
    // A reading that took longer than a later one is out of date.
    if (mine === turn.current && journal.status.getState().phase === 'ready') setStored(found);
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
      notebook.subscribe(soon),
    ];
    window.addEventListener('focus', soon);
    return () => {
      turn.current += 1;
      clearTimeout(wait);
      for (const end of ends) end();
      window.removeEventListener('focus', soon);
    };
  }, [journal, notebook, read]);
  return { stored, read };
}
