import { useEffect, useState } from 'react';
import type { Stored } from '../../lib/journal/stored';
import { useSession } from '../notebook/session';

/** Milliseconds of quiet after a change before the browser is read again. */
const pause = 250;

/** What is stored in the browser, read anew after each change; null before the first reading. */
export function useStored(): Stored | null {
  const { journal, notebook } = useSession();
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    let here = true;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const found = await journal.stored();
      if (here && journal.status.getState().phase === 'ready') setStored(found);
    };
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
      here = false;
      clearTimeout(wait);
      for (const end of ends) end();
      window.removeEventListener('focus', soon);
    };
  }, [journal, notebook]);
  return stored;
}
