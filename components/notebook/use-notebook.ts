'use client';

import { useStore } from 'zustand';
import type { JournalStatus } from '../../lib/journal/status';
import type { Notebook } from '../../lib/notebook/store';
import { type Session, useSession } from './session';

/**
 * Reads from the notebook and follows its changes.
 * @param select picks a value that keeps its identity while nothing changed
 */
export const useNotebook = <Picked>(select: (state: Notebook) => Picked): Picked =>
  useStore(useSession().notebook, select);

/** Reads what the journal says of keeping: the reader's choice, each record's mark, any trouble. */
export const useKeeping = <Picked>(select: (status: JournalStatus) => Picked): Picked =>
  useStore(useSession().journal.status, select);

/** Resolves when what was kept has been read and merged, or could not be. */
export const whenReady = ({ journal: { status } }: Session): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (status.getState().phase !== 'ready') return;
      end();
      resolve();
    };
    const end = status.subscribe(look);
    look();
  });
