import { ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import type { Folded } from '../storage/fold';
import type { Kept, SetAside } from '../storage/rows';
import { reasonOf } from './keeper';
import type { Lines } from './lines';
import { FOLD_RULES } from './reading';
import type { TroubleReason } from './status';

/** Brings this tab's drafts to rest. */
export type Resting = {
  /** Folds these records' drafts now. */
  fold(keys: readonly string[]): Promise<Result<void, TroubleReason>>;
  /** Folds a record's draft after a pause in its writing. */
  afterPause(key: string): void;
  stop(): void;
};

type Needs = {
  readonly doors: Doors;
  readonly lines: Lines;
  /** Records of other tabs that won over ours, or were folded by others. */
  readonly others: (rows: readonly Kept[]) => void;
  /** Answers that the folding set aside. */
  readonly aside: (rows: readonly SetAside[]) => void;
  readonly counted: (count: number) => void;
};

const [PAUSE, LATER] = [800, 5_000];

/** Makes the folding of one tab. */
export function createResting({
  doors: { device, tabs, after },
  lines,
  others,
  aside,
  counted,
}: Needs): Resting {
  let stopped = false;

  const settle = (key: string, seqAtStart: number, record: Kept | null): void => {
    const line = lines.of(key);
    if (line.seq === seqAtStart) line.unfolded = false;
    // Only words of this tab's own: a base taken from elsewhere would let them be overwritten unseen.
    if (record?.tab === tabs.id) line.base = record.rev;
  };

  const fold: Resting['fold'] = async (keys) => {
    if (keys.length === 0) return ok(undefined);
    const seqs = new Map(keys.map((key) => [key, lines.of(key).seq]));
    const done = await device.fold(
      keys.map((id) => ({ id, tab: tabs.id })),
      FOLD_RULES,
    );
    if (stopped) return ok(undefined);
    if (!done.ok) {
      // The words themselves are kept, as drafts: this is no trouble for the reader.
      for (const key of keys) pause(key, LATER);
      return { ok: false, error: reasonOf(done.error) };
    }
    const folded = new Map<string, Folded>(
      done.value.outcomes.map((outcome) => [outcome.id, outcome]),
    );
    for (const [key, seq] of seqs) {
      const outcome = folded.get(key);
      if (outcome) settle(key, seq, outcome.record);
    }
    const absent = keys.filter((key) => !folded.has(key));
    const elsewhere = absent.length > 0 ? await device.read(absent) : ok([]);
    if (stopped) return ok(undefined);
    if (elsewhere.ok)
      for (const row of elsewhere.value) settle(row.id, seqs.get(row.id) ?? -1, row);
    const won = [...folded.values()].flatMap(({ won: by, record }) =>
      by === 'record' && record ? [record] : [],
    );
    others([...won, ...(elsewhere.ok ? elsewhere.value : [])].filter(({ tab }) => tab !== tabs.id));
    aside(done.value.aside);
    counted(done.value.count);
    tabs.send({ type: 'folded', ids: keys });
    return ok(undefined);
  };

  const pause = (key: string, ms: number): void => {
    const line = lines.of(key);
    line.calm();
    line.calm = after(ms, () => void fold([key]));
  };

  return {
    fold,
    afterPause: (key) => pause(key, PAUSE),
    stop: () => {
      stopped = true;
      lines.calm();
    },
  };
}
