import type { AnswerGroup, GroupedAnswer } from './grouped-answers';

type Grouped = {
  readonly groups: readonly AnswerGroup[];
  readonly orphans: readonly GroupedAnswer[];
};

/**
 * The first so many answers of all groups together, in their order; groups left without one are left out.
 * @returns those, and how many answers come after them
 */
export function firstAnswers(
  { groups, orphans }: Grouped,
  most: number,
): Grouped & { readonly further: number } {
  let left = most;
  const take = (answers: readonly GroupedAnswer[]): readonly GroupedAnswer[] => {
    const taken = answers.slice(0, left);
    left -= taken.length;
    return taken;
  };
  const all = groups.reduce((sum, { answers }) => sum + answers.length, orphans.length);
  const first = groups.map((group) => ({ ...group, answers: take(group.answers) }));
  return {
    groups: first.filter(({ answers }) => answers.length > 0),
    orphans: take(orphans),
    further: Math.max(0, all - most),
  };
}
