import { createStore } from 'zustand/vanilla';
import type { Session } from '../../components/notebook/session';
import { answersAsMarkdown } from '../../lib/journal/file';
import type { JournalStatus } from '../../lib/journal/status';
import { recordKey } from '../../lib/notebook/records';
import { allRecords } from '../../lib/notebook/state';
import { createNotebook } from '../../lib/notebook/store';
import { ok } from '../../lib/result';
import type { Look } from '../../lib/storage/look';
import type { State } from './state';

const nothing = { things: [], notes: [], unreadable: 0, unread: false, erasing: false } as const;

/** A session in a given state that reaches no storage: what is changed in it stays in memory. */
export function sessionIn(state: State): Session {
  const { mode = 'unasked', records = [], mark = 'kept', trouble } = state;
  const notebook = createNotebook({ now: () => Date.now() });
  notebook.getState().merge(records);
  const status = createStore<JournalStatus>()(() => ({
    mode,
    phase: 'ready',
    marks: mode === 'device' || mode === 'tab' ? marksFor(records) : {},
    trouble: trouble ? { reason: trouble, since: 1 } : null,
  }));
  function marksFor(all: readonly Parameters<typeof recordKey>[0][]): JournalStatus['marks'] {
    return Object.fromEntries(all.map((record) => [recordKey(record), mark]));
  }
  const look = createStore<Look>()(() => state.look ?? 'system');
  const country = createStore<string>()(() => '');
  const done = async () => ok(undefined);
  return {
    notebook,
    journal: {
      status,
      look: { ...look, choose: (chosen) => look.setState(chosen, true) },
      country: { ...country, choose: (chosen) => country.setState(chosen, true) },
      start: done,
      choose: async (chosen) => {
        status.setState({ mode: chosen, marks: marksFor(allRecords(notebook.getState())) });
        return ok(undefined);
      },
      editing: () => undefined,
      settle: done,
      eraseAll: async () => {
        notebook.getState().forgetAll();
        status.setState({ mode: 'unasked', marks: {} });
        return ok(undefined);
      },
      eraseOnLeaving: () => undefined,
      setAside: async () => state.aside ?? [],
      dropSetAside: async () => true,
      stored: async () => state.stored ?? nothing,
      asFile: () => answersAsMarkdown(allRecords(notebook.getState())),
      stop: () => undefined,
    },
  };
}
