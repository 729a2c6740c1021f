import type { StoreApi } from 'zustand/vanilla';
import { noShards } from '../notebook/shards';
import type { JournalStatus, Mark, TroubleReason } from './status';

/** Says in the status how things stand. */
export type Notices = {
  /** Shows trouble, or that there is none. What was lost or left behind stays said until the reader chooses anew. */
  trouble(reason: TroubleReason | null): void;
  set(part: Partial<JournalStatus>): void;
  /** What is said where nothing is kept and nothing is wrong. */
  readonly none: Pick<JournalStatus, 'marks' | 'trouble' | 'copy' | 'unreadable'>;
};

/**
 * Makes the writer of a status. It changes the status only where something is different.
 * @param now The clock, milliseconds since 1970.
 */
export function createNotices(status: StoreApi<JournalStatus>, now: () => number): Notices {
  return {
    trouble: (reason) => {
      const { trouble } = status.getState();
      if (trouble?.reason === (reason ?? undefined)) return;
      if (reason === null && (trouble?.reason === 'lost' || trouble?.reason === 'behind')) return;
      status.setState({ trouble: reason === null ? null : { reason, since: now() } });
    },
    set: (part) => status.setState(part),
    none: { marks: noShards<Mark>(), trouble: null, copy: null, unreadable: 0 },
  };
}
