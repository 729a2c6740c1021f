import type { Exchange } from '../notebook/exchange';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { saysSomething } from '../notebook/selectors';
import { err, ok, type Result } from '../result';
import { asideName } from './aside-writing';
import type { Keeper, TakeBack } from './keeper';
import type { Memory } from './memory';
import type { TroubleReason } from './status';

/**
 * Takes a change back: everything is again what it was before. `changedSince` counts the records that stay as
 * they are because they were changed after it.
 */
export type Undo = () => Promise<Result<{ readonly changedSince: number }, TroubleReason>>;

type Needs = {
  readonly memory: Memory;
  readonly publish: () => void;
  readonly keeper: () => Keeper | null;
  /** Whether what is kept has been read: before that nothing may be changed by the many. */
  readonly loaded: () => boolean;
};

const without = (change: Exchange, keys: ReadonlySet<string>): Exchange => ({
  ...change,
  put: change.put.filter((record) => !keys.has(recordKey(record))),
  forget: change.forget.filter((key) => !keys.has(key)),
  // What was set aside under an answer that stays may be the only words of their kind.
  dropAside: change.dropAside.filter((key) => asideName(key).every(([id]) => !keys.has(id))),
});

/** Puts words back over what a change brought, which goes beside them. */
const overWritten = (change: Exchange, typed: readonly NotebookRecord[]): Exchange => {
  const keys = new Set<string>(typed.map(recordKey));
  const under = change.put.filter((record) => keys.has(recordKey(record)));
  const aside = under.flatMap((record) =>
    record.kind === 'answer' && saysSomething(record) ? [{ tab: 'under', answer: record }] : [],
  );
  return { put: typed, forget: [], aside, dropAside: [] };
};

/** Makes the part of the journal that changes many records at once. */
export function createExchanging({ memory, publish, keeper, loaded }: Needs): {
  exchange(change: Exchange): Promise<Result<Undo, TroubleReason>>;
} {
  /** Records of the change that are not as it left them: somebody wrote there since. */
  const changedHere = (change: Exchange): Set<string> =>
    new Set(
      change.put.filter((record) => memory.recordOf(recordKey(record)) !== record).map(recordKey),
    );

  const undoInMemory = (change: Exchange, back: Exchange): Undo => {
    return async () => {
      const stay = changedHere(change);
      memory.change(without(back, stay));
      publish();
      const settled = (await keeper()?.settle()) ?? ok(undefined);
      return settled.ok ? ok({ changedSince: stay.size }) : settled;
    };
  };

  const undoOnDevice = (change: Exchange, back: Exchange, takeBack: TakeBack, at: Keeper): Undo => {
    return async () => {
      // The words may have been moved elsewhere meanwhile: there every part is written by itself.
      if (keeper() !== at) return undoInMemory(change, back)();
      const settled = await at.settle();
      if (!settled.ok) return settled;
      const taken = await takeBack();
      if (!taken.ok) return taken;
      const stay = new Set([...taken.value, ...changedHere(change)]);
      memory.exchange(without(back, stay));
      publish();
      return ok({ changedSince: stay.size });
    };
  };

  return {
    exchange: async (change) => {
      const at = keeper();
      if (at && !loaded()) return err('blocked');
      const back = memory.undoOf(change);
      if (at?.exchange) {
        const before = new Map(change.put.map(recordKey).map((key) => [key, memory.recordOf(key)]));
        const done = await at.exchange(change);
        if (!done.ok) return done;
        const typed = [...before].flatMap(([key, stood]) => {
          const here = memory.recordOf(key);
          return here === null || here === stood ? [] : [here];
        });
        memory.exchange(change);
        // Typed while the change was made, so over what it brings: written again, since the change counts as later.
        if (typed.length > 0) memory.change(overWritten(change, typed));
        publish();
        return ok(undoOnDevice(change, back, done.value, at));
      }
      memory.change(change);
      publish();
      const settled = (await at?.settle()) ?? ok(undefined);
      if (settled.ok) return ok(undoInMemory(change, back));
      memory.change(back);
      return settled;
    },
  };
}
