import { createStore, type StoreApi } from 'zustand/vanilla';
import * as act from './actions';
import {
  type Aside,
  type Asides,
  asideKey,
  asidesAt,
  noAsides,
  withAsides,
  withoutAsides,
} from './asides';
import { broughtBack, type Exchange, exchanged } from './exchange';
import { mergeRecords, refreshRecords } from './merge';
import type { ChosenOption, NotebookRecord } from './records';
import { emptyState, type NotebookState, recordAt, type Records, withoutRecord } from './state';

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
  /** Drops one record by its key, for good, with what was set aside under it. */
  forget(key: string): void;
  /** Takes one record out at the reader's wish, with what was set aside under it, so that it can be put back until the page closes. */
  takeOut(key: string): void;
  /** Puts back a record that was taken out; where its place has been written anew, no word of either is lost. */
  putBack(key: string): void;
  /** Puts answers beside the ones that stand. */
  setAside(added: readonly Aside[]): void;
  /** Drops answers set aside, by their keys (`asideKey`). */
  dropAside(keys: readonly string[]): void;
  /** Puts an answer set aside in the place of the one that stands, which is set aside in turn. */
  bringBack(key: string): void;
  /** Changes many things at once, whatever stood there. */
  exchange(change: Exchange): void;
  /** Drops everything. */
  forgetAll(): void;
  /** Takes in records read from where they were kept: loses neither those nor what was typed meanwhile. */
  merge(records: readonly NotebookRecord[]): void;
  /** Takes in records another tab has kept: only those typed later than what is here. */
  refresh(records: readonly NotebookRecord[]): void;
};

/** A notebook: its records, what was set aside, what was just taken out, and what can be done with them. */
export type Notebook = NotebookState & {
  readonly aside: Asides;
  readonly takenOut: Records;
  readonly takenAside: Asides;
} & NotebookActions;

/** The store of one reader's notebook. Components read it through `useStore(notebook, selector)`. */
export type NotebookStore = StoreApi<Notebook>;

const nothing = () => ({
  ...emptyState(),
  aside: noAsides(),
  takenOut: emptyState().records,
  takenAside: noAsides(),
});

/**
 * Makes an empty notebook in memory. It does not know whether or where it is kept.
 * @param now The clock: whole milliseconds since 1970.
 */
export function createNotebook({ now }: { readonly now: () => number }): NotebookStore {
  return createStore<Notebook>()((set) => ({
    ...nothing(),
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
    forget: (key) =>
      set((state) => ({
        ...withoutRecord(state, key),
        aside: withoutAsides(state.aside, asidesAt(state.aside, key).map(asideKey)),
      })),
    takeOut: (key) =>
      set((state) => {
        const record = recordAt(state, key);
        if (!record) return state;
        const beside = asidesAt(state.aside, key);
        return {
          ...withoutRecord(state, key),
          aside: withoutAsides(state.aside, beside.map(asideKey)),
          takenOut: mergeRecords({ records: state.takenOut }, [record]).records,
          takenAside: withAsides(state.takenAside, beside),
        };
      }),
    putBack: (key) =>
      set((state) => {
        const record = recordAt({ records: state.takenOut }, key);
        if (!record) return state;
        const beside = asidesAt(state.takenAside, key);
        return {
          ...mergeRecords(state, [record]),
          aside: withAsides(state.aside, beside),
          takenOut: withoutRecord({ records: state.takenOut }, key).records,
          takenAside: withoutAsides(state.takenAside, beside.map(asideKey)),
        };
      }),
    setAside: (added) => set((state) => ({ aside: withAsides(state.aside, added) })),
    dropAside: (keys) => set((state) => ({ aside: withoutAsides(state.aside, keys) })),
    bringBack: (key) => set((state) => broughtBack(state, key, now())),
    exchange: (change) => set((state) => exchanged(state, change)),
    forgetAll: () => set(nothing()),
    merge: (records) => set((state) => mergeRecords(state, records)),
    refresh: (records) => set((state) => refreshRecords(state, records)),
  }));
}
