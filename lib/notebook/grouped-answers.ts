import type { LessonPrompts, PromptOutline } from '../course/prompt';
import type { Answer } from './records';

/** An answer, and what asks for it today; null where no lesson does any more. */
export type GroupedAnswer = { readonly answer: Answer; readonly prompt: PromptOutline | null };

/** The answers to one lesson's prompts, in the order in which it asks. */
export type AnswerGroup = {
  readonly lesson: string;
  readonly title: string;
  readonly answers: readonly GroupedAnswer[];
};

/**
 * Puts answers under the lessons that ask for them today, in the order of the course: a prompt that has
 * moved to another lesson takes its answer along. Lessons without an answer are left out.
 * @returns the groups, and the answers to prompts that are gone, as they first came in
 */
export function groupAnswers(
  lessons: readonly LessonPrompts[],
  answers: readonly Answer[],
): { readonly groups: readonly AnswerGroup[]; readonly orphans: readonly GroupedAnswer[] } {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const groups = lessons.map(({ lesson, title, prompts }) => ({
    lesson,
    title,
    answers: prompts.flatMap((prompt) => {
      const answer = byId.get(prompt.id);
      return answer ? [{ answer, prompt }] : [];
    }),
  }));
  const asked = new Set(lessons.flatMap(({ prompts }) => prompts.map(({ id }) => id)));
  return {
    groups: groups.filter((group) => group.answers.length > 0),
    orphans: answers.filter(({ id }) => !asked.has(id)).map((answer) => ({ answer, prompt: null })),
  };
}
