import { createContext, use } from 'react';
import { createJournal, type Journal } from '../../lib/journal/journal';
import { createNotebook, type NotebookStore } from '../../lib/notebook/store';
import { browserDoors } from '../../lib/storage/doors';

/** One page's notebook and the journal that keeps it. */
export type Session = { readonly notebook: NotebookStore; readonly journal: Journal };

let session: Session | null = null;

/**
 * The session of this page, made at first use and never at import. On the server it stays empty,
 * since nothing there writes to it.
 */
export function openSession(): Session {
  if (session) return session;
  const now = () => Date.now();
  const notebook = createNotebook({ now });
  session = { notebook, journal: createJournal({ notebook, doors: browserDoors(), now }) };
  return session;
}

/** Another session than the page's own, for what is drawn inside it: an example in a state of its own. */
export const SessionContext = createContext<Session | null>(null);

/** The session to read from and write to here. */
export const useSession = (): Session => use(SessionContext) ?? openSession();
