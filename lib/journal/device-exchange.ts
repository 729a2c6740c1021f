import { asideKey } from '../notebook/asides';
import type { Exchange } from '../notebook/exchange';
import { recordKey } from '../notebook/records';
import { toSaved } from '../notebook/saved';
import { err, ok, type Result } from '../result';
import type { Doors } from '../storage/doors';
import { asideName, asideRow } from './aside-writing';
import { reasonOf, type TakeBack } from './keeper';
import type { AsideName } from '../storage/rows';
import type { Lines } from './lines';
import { FOLD_RULES } from './reading';
import type { TroubleReason } from './status';

type Needs = {
  readonly doors: Pick<Doors, 'device' | 'tabs'>;
  readonly lines: Lines;
  /** Told which records have other rows now, and which have none. */
  readonly changed: (kept: readonly string[], gone: readonly string[]) => void;
  /** Told which records, and which answers set aside, an undoing has taken out. */
  readonly takenBack: (ids: readonly string[], aside: readonly AsideName[]) => Promise<void>;
};

/**
 * Makes a change of many records in one strict transaction of the database.
 * @returns What takes it back, byte for byte, as long as the page is open.
 */
export async function exchangeOnDevice(
  change: Exchange,
  { doors: { device, tabs }, lines, changed, takenBack }: Needs,
): Promise<Result<TakeBack, TroubleReason>> {
  const put = change.put.map((record) => ({
    id: recordKey(record),
    at: record.at,
    tab: tabs.id,
    seq: tabs.next(),
    body: toSaved(record),
  }));
  const bases = new Map(put.map(({ id }) => [id, lines.of(id).base]));
  const done = await device.exchange(
    {
      put,
      forget: change.forget,
      aside: change.aside.map(asideRow),
      dropAside: change.dropAside.flatMap(asideName),
    },
    FOLD_RULES,
  );
  if (!done.ok) return err(reasonOf(done.error));
  const { revisions } = done.value;
  for (const { id, seq } of put) {
    const rev = revisions.get(id);
    if (rev !== undefined) lines.of(id).base = rev;
    lines.of(id).seq = seq;
  }
  const aside = [...change.aside.map(asideKey), ...change.dropAside].flatMap(asideName);
  const touched = [...put.map(({ id }) => id), ...change.forget, ...aside.map(([id]) => id)];
  const tellOthers = (): void => tabs.send({ type: 'replaced', ids: [...new Set(touched)] });
  changed(
    put.map(({ id }) => id),
    change.forget,
  );
  tellOthers();

  return ok(async () => {
    const back = await device.takeBack(done.value);
    if (!back.ok) return err(reasonOf(back.error));
    const stay = back.value;
    for (const [id, base] of bases) if (!stay.has(id)) lines.of(id).base = base;
    tellOthers();
    const goes = ([id]: AsideName): boolean => !stay.has(id);
    const fresh = done.value.steps.filter(({ before }) => before === undefined);
    const ids = fresh.flatMap(({ store, key }) =>
      store === 'records' && typeof key === 'string' && !stay.has(key) ? [key] : [],
    );
    await takenBack(ids, change.aside.map(asideKey).flatMap(asideName).filter(goes));
    return ok(stay);
  });
}
