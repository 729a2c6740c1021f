import { err, ok, type Result } from '../result';
import { failureOf, type StorageFailure } from './failure';

/**
 * Waits for a transaction's own end, which alone proves that words are kept: a request may succeed and its
 * transaction abort after it.
 * @param done Resolves on `complete`, rejects on abort.
 * @param requests What was asked within it; Firefox names a full disk here only.
 */
export async function completed(
  done: Promise<void>,
  requests: readonly Promise<unknown>[],
): Promise<Result<void, StorageFailure>> {
  const [end, ...asked] = await Promise.allSettled([done, ...requests]);
  const reasons = asked.flatMap((one) =>
    one.status === 'rejected' ? [failureOf(one.reason)] : [],
  );
  // Work that failed half-way leaves a transaction that ends well and holds half of it.
  if (end.status === 'fulfilled') return reasons[0] === undefined ? ok(undefined) : err(reasons[0]);
  return err(reasons.find((reason) => reason !== 'closed') ?? failureOf(end.reason));
}
