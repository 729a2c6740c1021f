import { type Aside, type Asides, asideKey, withAsides, withoutAsides } from './asides';
import { type NotebookRecord, recordKey } from './records';
import { saysSomething } from './selectors';
import { type NotebookState, recordAt, withoutRecord, withRecords } from './state';
import { shardAt } from './shards';

/** A change of many records at once, made whole or not at all: what a file brings in, or its undoing. */
export type Exchange = {
  /** Records that stand from now on, whatever stood under their keys. */
  readonly put: readonly NotebookRecord[];
  /** Keys (`recordKey`) of records that go. */
  readonly forget: readonly string[];
  /** Answers set aside from now on. */
  readonly aside: readonly Aside[];
  /** Keys (`asideKey`) of answers no longer set aside. */
  readonly dropAside: readonly string[];
};

type Held = NotebookState & { readonly aside: Asides };

/** Makes the change. A record that goes leaves what was set aside under it where it is. */
export function exchanged(held: Held, { put, forget, aside, dropAside }: Exchange): Held {
  const without = forget.reduce<NotebookState>(withoutRecord, held);
  return {
    records: withRecords(without, put).records,
    aside: withAsides(withoutAsides(held.aside, dropAside), aside),
  };
}

/** What takes a change back, seen from before it was made. */
export function undoOf(before: Held, { put, forget, aside, dropAside }: Exchange): Exchange {
  const keys = put.map(recordKey);
  const beside = aside.map(asideKey);
  const were = [...keys, ...forget].flatMap((key) => recordAt(before, key) ?? []);
  return {
    put: were,
    forget: keys.filter((key) => recordAt(before, key) === null),
    aside: [...dropAside, ...beside].flatMap((key) => shardAt(before.aside, key) ?? []),
    dropAside: beside.filter((key) => shardAt(before.aside, key) === null),
  };
}

/** Puts an answer set aside in the place of the one that stands, which is set aside in turn if it says anything. */
export function broughtBack(held: Held, key: string, now: number): Held {
  const found = shardAt(held.aside, key);
  if (!found) return held;
  const before = recordAt(held, recordKey(found.answer));
  const stood = before?.kind === 'answer' && saysSomething(before) ? [before] : [];
  return exchanged(held, {
    put: [{ ...found.answer, at: Math.max(now, before?.at ?? 0) }],
    forget: [],
    aside: stood.map((answer) => ({ tab: found.tab, answer })),
    dropAside: [key],
  });
}
