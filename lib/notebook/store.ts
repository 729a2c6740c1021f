import { createStore, type StoreApi } from 'zustand/vanilla';
import * as act from './actions';
import { mergeRecords, refreshRecords } from './merge';
import type { ChosenOption, NotebookRecord } from './records';
import {
  allRecords,
  emptyState,
  type NotebookState,
  recordAt,
  type Records,
  withoutRecord,
  withRecords,
} from './state';

/** What can be done with a notebook. Every action happens at once, in the caller's task. */
export type NotebookActions = {
  /** Keeps what a reader typed; the empty string is kept too, as an answer taken back. */
  writeText(prompt: act.AskedPrompt, text: string): void;
  /** Keeps the ticked options, in the order given. */
  chooseOptions(prompt: act.AskedPrompt, options: readonly ChosenOption[], many: boolean): void;
  /** Keeps a small promise. */
  writePromise(prompt: act.AskedPrompt, promise: act.PromiseWords): void;
  /** Keeps words of repair. */
  writeRepair(prompt: act.AskedPrompt, repair: act.RepairWords): void;
  /** Keeps the way taken through a rehearsal; endings add up. */
  recordWalk(walk: act.WalkTaken): void;
  /** Keeps where the reader is. */
  visit(place: act.PlaceVisited): void;
  /** Marks a lesson as done, or as not done. */
  markDone(lesson: string, done: boolean): void;
  /** Notes that the reader would rather not answer (true), or will after all (false). */
  decline(prompt: { readonly id: string; readonly lesson: string }, declined: boolean): void;
  /** Takes in what a field already held when the page's script arrived; never loses what is there. */
  adoptTyped(prompt: act.AskedPrompt, text: string): void;
  /** Drops one record by its key, for good. */
  forget(key: string): void;
  /**
   * Takes one record out at the reader's wish, so that it can be put back until the page closes.
   * @param also what else was kept under it, such as words another tab replaced: joined to it when it is put back
   */
  takeOut(key: string, also?: readonly NotebookRecord[]): void;
  /** Puts back a record that was taken out; where its place has been written anew, no word of either is lost. */
  putBack(key: string): void;
  /** Drops everything. */
  forgetAll(): void;
  /** Takes in records read from where they were kept: loses neither those nor what was typed meanwhile. */
  merge(records: readonly NotebookRecord[]): void;
  /** Takes in records another tab has kept: only those typed later than what is here. */
  refresh(records: readonly NotebookRecord[]): void;
};

/** A notebook: its records, those just taken out, and what can be done with them. */
export type Notebook = NotebookState & { readonly takenOut: Records } & NotebookActions;

/** The store of one reader's notebook. Components read it through `useStore(notebook, selector)`. */
export type NotebookStore = StoreApi<Notebook>;

/**
 * Makes an empty notebook in memory. It does not know whether or where it is kept.
 * @param now The clock: whole milliseconds since 1970.
 */
export function createNotebook({ now }: { readonly now: () => number }): NotebookStore {
  return createStore<Notebook>()((set) => ({
    ...emptyState(),
    takenOut: emptyState().records,
    writeText: (prompt, text) => set((state) => act.writeText(state, prompt, text, now())),
    chooseOptions: (prompt, options, many) =>
      set((state) => act.chooseOptions(state, prompt, options, many, now())),
    writePromise: (prompt, promise) =>
      set((state) => act.writePromise(state, prompt, promise, now())),
    writeRepair: (prompt, repair) => set((state) => act.writeRepair(state, prompt, repair, now())),
    recordWalk: (walk) => set((state) => act.recordWalk(state, walk, now())),
    visit: (place) => set((state) => act.visit(state, place, now())),
    markDone: (lesson, done) => set((state) => act.markDone(state, lesson, done, now())),
    decline: (prompt, declined) => set((state) => act.decline(state, prompt, declined, now())),
    adoptTyped: (prompt, text) => set((state) => act.adoptTyped(state, prompt, text, now())),
    forget: (key) => set((state) => withoutRecord(state, key)),
    takeOut: (key, also = []) =>
      set((state) => {
        const record = recordAt(state, key);
        if (!record) return state;
        const before = recordAt({ records: state.takenOut }, key);
        const all = [...also, ...(before ? [before] : []), record];
        const takenOut = withRecords(
          { records: state.takenOut },
          allRecords(mergeRecords(emptyState(), all)),
        ).records;
        return { ...withoutRecord(state, key), takenOut };
      }),
    putBack: (key) =>
      set((state) => {
        const record = recordAt({ records: state.takenOut }, key);
        if (!record) return state;
        const takenOut = withoutRecord({ records: state.takenOut }, key).records;
        return { ...mergeRecords(state, [record]), takenOut };
      }),
    forgetAll: () => set({ ...emptyState(), takenOut: emptyState().records }),
    merge: (records) => set((state) => mergeRecords(state, records)),
    refresh: (records) => set((state) => refreshRecords(state, records)),
  }));
}
