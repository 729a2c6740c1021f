import type { PartOutline } from '../../course/outline';
import type { SourceEntry } from '../../course/sources';
import type { Facts } from '../data/shapes';
import { readLessonSource } from './source';

/** Every finding that a lesson of the course mentions, in the order of the lessons. */
export const readSourcesAt = async (
  root: string,
  parts: readonly PartOutline[],
  facts: Facts,
): Promise<readonly SourceEntry[]> => {
  const used = new Map<string, { id: string; title: string }[]>();
  for (const { id, title } of parts.flatMap(({ lessons }) => lessons)) {
    const { frontmatter } = await readLessonSource(root, id);
    for (const fact of frontmatter.value?.facts ?? [])
      used.set(fact, [...(used.get(fact) ?? []), { id, title }]);
  }
  return [...used].flatMap(([id, lessons]) => {
    const fact = facts[id];
    if (!fact) return [];
    const { statement, limit, source, doi = null } = fact;
    return [{ id, statement, limit, source, doi, lessons }];
  });
};
