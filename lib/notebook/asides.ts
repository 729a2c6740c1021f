import type { Answer } from './records';
import { recordKey } from './records';
import { noShards, type Shards, shardValues, withoutShards, withShards } from './shards';

/**
 * An answer that another one stands in place of: typed in another tab at the same time, or brought in from a
 * file. `tab` says where it came from; it means nothing but that two of the same moment are two.
 */
export type Aside = { readonly tab: string; readonly answer: Answer };

/** Every answer set aside, by its key. */
export type Asides = Shards<Aside>;

/** Names an answer set aside; the same words set aside twice are one. */
export const asideKey = ({ tab, answer }: Aside): string =>
  JSON.stringify([recordKey(answer), tab, answer.at]);

/** Nothing set aside. */
export const noAsides = (): Asides => noShards<Aside>();

/** All answers set aside, those that came first before the others. */
export const allAsides = (asides: Asides): readonly Aside[] => shardValues(asides);

/** Those set aside under one record's key (`recordKey`), the newest first. */
export const asidesAt = (asides: Asides, key: string): readonly Aside[] =>
  asides.size === 0
    ? []
    : allAsides(asides)
        .filter(({ answer }) => recordKey(answer) === key)
        .toSorted((a, b) => b.answer.at - a.answer.at);

/** These put in beside the others. */
export const withAsides = (asides: Asides, added: readonly Aside[]): Asides =>
  withShards(
    asides,
    added.map((aside) => [asideKey(aside), aside] as const),
  );

/** The others, without those of these keys. */
export const withoutAsides = (asides: Asides, keys: readonly string[]): Asides =>
  withoutShards(asides, keys);
