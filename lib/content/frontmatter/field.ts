import { z } from 'zod';
import type { Located } from '../data/located';
import { frontmatterShape } from './shape';

const { title, minutes, ideas, teaching, facts, contentNote } = frontmatterShape.shape;

const soundShape = z
  .object({
    title: title.nullable().catch(null),
    minutes: minutes.nullable().catch(null),
    ideas: ideas.nullable().catch(null),
    teaching: teaching.unwrap().nullable().catch(null),
    facts: facts.nullable().catch(null),
    contentNote: contentNote.catch(null),
  })
  .catch({
    title: null,
    minutes: null,
    ideas: null,
    teaching: null,
    facts: null,
    contentNote: null,
  });

/** The fields that other rules look at, each by itself: null where it is missing or has the wrong form. */
export type SoundFields = z.output<typeof soundShape>;

type Fields = { readonly located: Located | null };

/**
 * One field of the frontmatter, sound though others may not be; null where it is not there.
 * `offsetOf` gives the place of a part of it.
 */
export const frontmatterField = <Field extends keyof SoundFields>(
  { located }: Fields,
  field: Field,
) => {
  if (!located) return null;
  const value = soundShape.parse(located.value)[field];
  if (value === null) return null;
  return {
    value,
    offsetOf: (...path: readonly PropertyKey[]) => located.offsetOf([field, ...path]),
  };
};
