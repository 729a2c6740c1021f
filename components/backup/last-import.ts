import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Journal } from '../../lib/journal/journal';
import type { Session } from '../notebook/session';

type Exchanged = Awaited<ReturnType<Journal['exchange']>>;
type Undo = Extract<Exchanged, { ok: true }>['value'];

/** What was brought in last, and what has become of it. */
export type LastImport = {
  readonly count: number;
  readonly step: 'done' | 'undoing' | 'undone' | 'failed';
  /** Answers an undo left alone because they were written since. */
  readonly changedSince: number;
  readonly undo: Undo;
};

/** The last import of a session, to read, to follow and to replace; null for none. */
export type LastImportStore = StoreApi<LastImport | null>;

const held = new WeakMap<Session, LastImportStore>();

/**
 * The last import of this session. It stays while the reader goes to other pages of the course and comes back,
 * and goes when the page is closed or reloaded, or when everything is erased: what was erased must not be
 * brought back by an undo.
 */
export function lastImportOf(session: Session): LastImportStore {
  const known = held.get(session);
  if (known) return known;
  const store = createStore<LastImport | null>()(() => null);
  held.set(session, store);
  session.notebook.subscribe(({ records, aside }, before) => {
    const isEmptied =
      records.size + aside.size === 0 && before.records.size + before.aside.size > 0;
    // Undoing may empty a notebook too, that was empty before.
    if (isEmptied && store.getState()?.step !== 'undoing') store.setState(null, true);
  });
  return store;
}
