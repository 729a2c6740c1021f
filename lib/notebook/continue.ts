import type { HeadingOutline, LessonOutline, PartOutline } from '../course/outline';
import type { Answer } from './records';
import { newestPlace } from './selectors';
import { allRecords, type NotebookState } from './state';

/** Where to go on: a lesson of the course as it is today, and a heading in it, or null for its top. */
export type ContinuePoint = {
  readonly lesson: LessonOutline;
  readonly heading: HeadingOutline | null;
};

/**
 * Says where the reader goes on: the newest place whose lesson the course still has, whether or not that
 * lesson is marked done, since the mark and the place are two things. Titles come from the outline, so a
 * renamed lesson shows its new name; a heading that is gone leads to the top.
 * @returns null when the reader has been nowhere.
 */
export function continueAt(
  parts: readonly PartOutline[],
  state: NotebookState,
): ContinuePoint | null {
  const lessons = parts.flatMap((part) => part.lessons);
  const place = newestPlace(state, (id) => lessons.some((lesson) => lesson.id === id));
  const lesson = lessons.find(({ id }) => id === place?.id);
  if (!lesson) return null;
  return { lesson, heading: lesson.headings.find(({ id }) => id === place?.heading) ?? null };
}

/** Answers whose prompt no lesson asks any more; they keep their question and are still the reader's. */
export function orphans(parts: readonly PartOutline[], state: NotebookState): readonly Answer[] {
  const asked = new Set(parts.flatMap((part) => part.lessons).flatMap((lesson) => lesson.prompts));
  return allRecords(state)
    .filter((record) => record.kind === 'answer')
    .filter((answer) => !asked.has(answer.id));
}
