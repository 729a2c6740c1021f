/** Why storage said no: no room, no access, a newer version holds it, or the connection has gone. */
export type StorageFailure = 'full' | 'blocked' | 'newer' | 'closed';

const words = (error: unknown): { readonly name: string; readonly message: string } =>
  error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: '', message: '' };

/**
 * Names what a storage call threw or rejected with. A full disk has no name of its own in Chromium,
 * only a message.
 */
export function failureOf(error: unknown): StorageFailure {
  const { name, message } = words(error);
  if (name === 'QuotaExceededError' || message.includes('NO_SPACE')) return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'InvalidStateError' || name === 'AbortError' ? 'closed' : 'blocked';
}
