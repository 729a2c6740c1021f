/**
 * A map from strings that is never changed in place and cheap to change all the same: a copy is made of one
 * small part, not of the whole, so that a key press costs the same in a notebook of ten answers and of ten
 * thousand. Any string is a key like any other.
 */
export type Shards<Value> = {
  readonly parts: readonly Part<Value>[];
  readonly size: number;
  /** The number the next new key gets: values are listed in the order in which their keys first came in. */
  readonly next: number;
};

type Entry<Value> = { readonly order: number; readonly value: Value };
type Part<Value> = Readonly<Record<string, Entry<Value>>>;

const PARTS = 256;

const bare = <Value>(): Record<string, Entry<Value>> => Object.create(null);

/** Makes an empty map. */
export const noShards = <Value>(): Shards<Value> => ({
  parts: Array<Part<Value>>(PARTS).fill(bare()),
  size: 0,
  next: 0,
});

const placeOf = (key: string): number => {
  let hash = 0;
  for (let index = 0; index < key.length; index++)
    hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
  return (hash >>> 0) % PARTS;
};

/** The value at a key, or null. */
export const shardAt = <Value>({ parts }: Shards<Value>, key: string): Value | null =>
  parts[placeOf(key)]?.[key]?.value ?? null;

/** All values, in the order in which their keys first came in. */
export const shardValues = <Value>({ parts }: Shards<Value>): readonly Value[] =>
  parts
    .flatMap((part) => Object.values(part))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);

/** The map with these put in; each replaces what had its key and keeps its turn. */
export function withShards<Value>(
  map: Shards<Value>,
  added: Iterable<readonly [string, Value]>,
): Shards<Value> {
  const parts = [...map.parts];
  const copied = new Map<number, Record<string, Entry<Value>>>();
  let { size, next } = map;
  for (const [key, value] of added) {
    const place = placeOf(key);
    const part = copied.get(place) ?? Object.assign(bare<Value>(), parts[place]);
    copied.set(place, part);
    parts[place] = part;
    const before = part[key];
    part[key] = { order: before?.order ?? next, value };
    if (!before) {
      size += 1;
      next += 1;
    }
  }
  return copied.size === 0 ? map : { parts, size, next };
}

/** The map without these keys; the same map when it has none of them. */
export function withoutShards<Value>(map: Shards<Value>, keys: readonly string[]): Shards<Value> {
  const gone = [...new Set(keys)].filter((key) => shardAt(map, key) !== null);
  if (gone.length === 0) return map;
  const parts = [...map.parts];
  for (const key of gone) {
    const place = placeOf(key);
    const part = Object.assign(bare<Value>(), parts[place]);
    delete part[key];
    parts[place] = part;
  }
  return { ...map, parts, size: map.size - gone.length };
}

/** What differs between two maps, without looking at the parts they share. */
export function shardChanges<Value>(
  before: Shards<Value>,
  after: Shards<Value>,
): { readonly written: readonly Value[]; readonly removed: readonly string[] } {
  const written: Value[] = [];
  const removed: string[] = [];
  after.parts.forEach((part, place) => {
    const old = before.parts[place] ?? bare<Value>();
    if (part === old) return;
    for (const [key, { value }] of Object.entries(part))
      if (old[key]?.value !== value) written.push(value);
    for (const key of Object.keys(old)) if (!(key in part)) removed.push(key);
  });
  return { written, removed };
}
