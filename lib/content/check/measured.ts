import { figuresOf, type Figures } from '../measure/figures';
import type { LessonSource } from '../lesson/source';
import { readingOfTree } from '../markdown/reading-of-tree';
import { countWords } from '../text/reading';

/** How many words a lesson may have, its rehearsal and its questions' wording not counted. */
export const [fewestWords, mostWords] = [600, 1000];

/** The words of a lesson; null where it is too broken to count. */
export const wordsOfLesson = ({ tree, file, syntaxFaults }: LessonSource): number | null =>
  tree && syntaxFaults.length === 0 ? countWords(readingOfTree(tree, file.text).text) : null;

/** True for a lesson whose length is in order: others have that fault, and figures would only repeat it. */
export const hasItsLength = (lesson: LessonSource): boolean => {
  const words = wordsOfLesson(lesson);
  return words !== null && words >= fewestWords && words <= mostWords;
};

const known = new WeakMap<LessonSource, Figures | null>();

/** The figures of a lesson, counted once for each lesson as it was read; null where it is too broken. */
export const measured = (lesson: LessonSource, senses: string): Figures | null => {
  if (lesson.syntaxFaults.length > 0) return null;
  const kept = known.get(lesson);
  const figures = kept === undefined ? figuresOf(lesson, senses) : kept;
  known.set(lesson, figures);
  return figures;
};
