/** Waits for so many milliseconds. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Asks again and again until there is an answer.
 * @param what what is waited for, for the sentence when it does not come
 * @param ask gives undefined while there is none
 * @param limit milliseconds
 * @throws {Error} when the time is over
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined> | Value | undefined,
  limit = 60_000,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1_000} s in vain for ${what}.`);
    await pause(25);
  }
}

/**
 * Gives up on work that takes too long.
 * @param limit milliseconds
 * @throws {Error} when the time is over; what the work does after that is nobody's concern
 */
export async function within<Value>(
  limit: number,
  what: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} took longer than ${limit / 1_000} s.`)),
      limit,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
