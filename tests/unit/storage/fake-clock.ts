import type { After } from '../../../lib/storage/time';

type Timer = { readonly due: number; readonly run: () => void };

/** Lets everything that needs no time happen: promises and the fake database's own tasks. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 40; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that stands still until told. */
export function createClock(start = 1_795_132_800_000) {
  const timers = new Set<Timer>();
  let time = start;

  const after: After = (ms, run) => {
    const timer = { due: time + ms, run };
    timers.add(timer);
    return () => void timers.delete(timer);
  };

  /** Lets so many milliseconds pass, and all that happens in them. */
  const pass = async (ms: number): Promise<void> => {
    const end = time + ms;
    await quiet();
    for (;;) {
      const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      timers.delete(next);
      time = Math.max(time, next.due);
      next.run();
      await quiet();
    }
    time = end;
  };

  return { now: () => time, after, pass, waiting: () => timers.size };
}
