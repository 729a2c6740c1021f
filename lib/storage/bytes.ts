/** How long a text is as UTF-8, in bytes. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** How long a value is as UTF-8 text of its JSON, in bytes; null for what JSON cannot hold. */
export function jsonBytesOf(value: unknown): number | null {
  try {
    return bytesOf(JSON.stringify(value) ?? '');
  } catch {
    return null;
  }
}

/** Adds sizes up, in bytes; null where one of them is not known. */
export const sum = (sizes: readonly (number | null)[]): number | null =>
  sizes.reduce<number | null>(
    (all, size) => (all === null || size === null ? null : all + size),
    0,
  );
