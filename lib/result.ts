/** The outcome of anything that can fail: a value, or the reason there is none. Nothing in `lib` throws for bad input. */
export type Result<Value, Failure = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;

/** Wraps a reason as a failure. */
export const err = <Failure>(error: Failure) => ({ ok: false, error }) as const;
