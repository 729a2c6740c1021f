import { createStore } from 'zustand/vanilla';
import type { Session } from '../../components/notebook/session';
import type { Deletable } from '../../lib/journal/deleting';
import { answersAsMarkdown } from '../../lib/journal/file';
import type { JournalStatus, Mark } from '../../lib/journal/status';
import type { Stored } from '../../lib/journal/stored';
import { undoOf } from '../../lib/notebook/exchange';
import { noShards, withShards } from '../../lib/notebook/shards';
import { recordKey } from '../../lib/notebook/records';
import { allRecords } from '../../lib/notebook/state';
import { createNotebook } from '../../lib/notebook/store';
import { ok } from '../../lib/result';
import type { Look } from '../../lib/storage/look';
import type { State } from './state';

const nothing: Stored = { things: [], rows: [], unread: false, erasing: false };

/** What is left in the list once this is deleted. */
const without = (stored: Stored, what: Deletable): Stored => ({
  ...stored,
  things: stored.things.filter((thing) => what.type !== 'thing' || what.thing !== thing),
  rows: stored.rows.filter(
    (row) =>
      !(what.type === 'row' && what.row === row) &&
      !(what.type === 'note' && what.place === row.place && what.id === row.id),
  ),
});

/** A session in a given state that reaches no storage: what is changed in it stays in memory. */
export function sessionIn(state: State): Session {
  const { mode = 'unasked', records = [], mark = 'kept', trouble } = state;
  const notebook = createNotebook({ now: () => Date.now() });
  notebook.getState().merge(records);
  notebook.getState().setAside(state.aside ?? []);
  const status = createStore<JournalStatus>()(() => ({
    mode,
    phase: 'ready',
    marks: mode === 'device' || mode === 'tab' ? marksFor(records) : noShards<Mark>(),
    copy: state.copy ?? null,
    unreadable: state.unreadable ?? 0,
    trouble: trouble ? { reason: trouble, since: 1 } : null,
  }));
  function marksFor(all: readonly Parameters<typeof recordKey>[0][]): JournalStatus['marks'] {
    return withShards(
      noShards<Mark>(),
      all.map((record) => [recordKey(record), mark] as const),
    );
  }
  const look = createStore<Look>()(() => state.look ?? 'system');
  const country = createStore<string>()(() => '');
  const lastCopy = createStore<string>()(() => '');
  const done = async () => ok(undefined);
  const lasting = async () => (state.lasting === undefined ? false : state.lasting);
  let stored = state.stored ?? nothing;
  return {
    notebook,
    journal: {
      status,
      look: { ...look, choose: (chosen) => look.setState(chosen, true) },
      country: { ...country, choose: (chosen) => country.setState(chosen, true) },
      lastCopy: { ...lastCopy, choose: (chosen) => lastCopy.setState(chosen, true) },
      start: done,
      choose: async (chosen) => {
        status.setState({ mode: chosen, marks: marksFor(allRecords(notebook.getState())) });
        return ok(undefined);
      },
      editing: () => undefined,
      settle: done,
      eraseAll: async () => {
        notebook.getState().forgetAll();
        status.setState({ mode: 'unasked', marks: noShards<Mark>() });
        return ok(undefined);
      },
      eraseOnLeaving: () => undefined,
      exchange: async (change) => {
        const back = undoOf(notebook.getState(), change);
        notebook.getState().exchange(change);
        return ok(async () => {
          notebook.getState().exchange(back);
          return ok({ changedSince: 0 });
        });
      },
      putBackCopy: async () => ok(0),
      goOn: async () => status.setState({ trouble: null, copy: null }),
      unreadable: async () => [],
      stored: async () => stored,
      deleteStored: async (what) => {
        stored = without(stored, what);
        return true;
      },
      lasting: { granted: lasting, ask: lasting },
      asFile: () => answersAsMarkdown(allRecords(notebook.getState())),
      stop: () => undefined,
    },
  };
}
