import { type Aside, asideKey } from '../notebook/asides';
import { type RecordKey, recordKey } from '../notebook/records';
import { toSaved } from '../notebook/saved';
import type { DeviceDoor } from '../storage/device';
import type { StorageFailure } from '../storage/failure';
import type { AsideName, SetAside } from '../storage/rows';
import type { TabsDoor } from '../storage/tabs';
import type { Copying } from './copying';

/** The row of an answer set aside. */
export const asideRow = ({ tab, answer }: Aside): SetAside & { readonly id: RecordKey } => ({
  id: recordKey(answer),
  tab,
  at: answer.at,
  body: toSaved(answer),
});

const isName = (name: unknown): name is AsideName =>
  Array.isArray(name) &&
  name.length === 3 &&
  typeof name[0] === 'string' &&
  typeof name[1] === 'string' &&
  typeof name[2] === 'number';

/** The name of the row that an `asideKey` stands for. */
export const asideName = (key: string): readonly AsideName[] => {
  const name: unknown = JSON.parse(key);
  return isName(name) ? [name] : [];
};

/** The way of answers set aside to the device, until it has confirmed them. */
export type AsideWriting = {
  write(written: readonly Aside[], removed: readonly string[]): void;
  /** Sends once more what is not confirmed. */
  again(): void;
  isClear(): boolean;
  /** Whether this one (by `asideKey`) is on its way there, or on its way out. */
  isPending(key: string): boolean;
};

type Needs = {
  readonly device: Pick<DeviceDoor, 'writeVersions'>;
  readonly tabs: Pick<TabsDoor, 'send'>;
  readonly copying: Pick<Copying, 'forget'>;
  readonly done: () => void;
  readonly failed: (failure: StorageFailure) => void;
};

/** Makes that way. */
export function createAsideWriting({ device, tabs, copying, done, failed }: Needs): AsideWriting {
  /** By key: the answer to set aside, or null for one to drop. */
  const pending = new Map<string, Aside | null>();

  const send = async (): Promise<void> => {
    const sent = [...pending];
    if (sent.length === 0) return;
    const put = sent.flatMap(([, aside]) => (aside ? [asideRow(aside)] : []));
    const drop = sent.flatMap(([key, aside]) => (aside ? [] : asideName(key)));
    const written = await device.writeVersions(put, drop);
    if (!written.ok) return failed(written.error);
    const forgotten = drop.length > 0 ? await copying.forget([], drop) : written;
    if (!forgotten.ok) return failed('blocked');
    for (const [key, aside] of sent) if (pending.get(key) === aside) pending.delete(key);
    const ids = [...put.map(({ id }) => id), ...drop.map(([id]) => id)];
    tabs.send({ type: 'aside', ids: [...new Set(ids)] });
    done();
  };

  return {
    write: (written, removed) => {
      for (const aside of written) pending.set(asideKey(aside), aside);
      for (const key of removed) pending.set(key, null);
      void send();
    },
    again: () => void send(),
    isClear: () => pending.size === 0,
    isPending: (key) => pending.has(key),
  };
}
