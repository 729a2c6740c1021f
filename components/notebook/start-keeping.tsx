'use client';

import { useEffect } from 'react';
import { openSession } from './session';

/** Starts the journal once the page runs. Draws nothing. */
export function StartKeeping() {
  useEffect(() => {
    const { journal } = openSession();
    void journal.start();
    return () => journal.stop();
  }, []);
  return null;
}
