import type { After } from '../storage/time';

/** Tries again, ever more slowly. */
export type Backoff = {
  /** Runs the attempt after the present wait, unless one is waiting already; each time the wait doubles. */
  again(): void;
  /** The attempt worked: begin with the shortest wait next time. */
  rest(): void;
  stop(): void;
};

const [SHORTEST, LONGEST] = [200, 5_000];

/**
 * Makes a backoff: 0.2 seconds, doubling to 5.
 * @param attempt What to try; it calls `again` or `rest` itself when it knows how it went.
 */
export function createBackoff(after: After, attempt: () => void): Backoff {
  let wait = SHORTEST;
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    again: () => {
      cancel ??= after(wait, () => {
        cancel = null;
        wait = Math.min(wait * 2, LONGEST);
        attempt();
      });
    },
    rest: () => {
      clear();
      wait = SHORTEST;
    },
    stop: clear,
  };
}
