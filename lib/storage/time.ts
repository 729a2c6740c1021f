/** Runs something once after so many milliseconds; gives back what calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** The browser's timer as an `After`. */
export const browserAfter: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
