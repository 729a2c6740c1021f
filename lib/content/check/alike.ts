import { parseLesson, type LessonSource } from '../lesson/source';
import { sentencesOf, type Sentence } from '../measure/sentences';
import { inCourseOrder, type Content } from './content';

/** Sentences with the same words in the same order have the same one. */
export const asWords = ({ words }: Sentence): string => words.join(' ');

/** A lesson and one of its sentences. */
export type Placed = { readonly lesson: LessonSource; readonly sentence: Sentence };

/** The first or the last sentence of each lesson, in course order. */
export const endsOfLessons = (content: Content, end: 0 | -1): readonly Placed[] =>
  inCourseOrder(content).flatMap((lesson) => {
    const sentence = sentencesOf(lesson).at(end);
    return sentence ? [{ lesson, sentence }] : [];
  });

/**
 * What `judge` finds among sentences, those of the template left out: they wait to be replaced, so new lessons have
 * them in common. The template is read only where something is found.
 */
export const besidesTemplate = <Found>(
  { template }: Content,
  placed: readonly Placed[],
  judge: (placed: readonly Placed[]) => readonly Found[],
): readonly Found[] => {
  const found = judge(placed);
  if (found.length === 0 || !template) return found;
  const waiting = new Set(sentencesOf(parseLesson('new-lesson', template)).map(asWords));
  return judge(placed.filter(({ sentence }) => !waiting.has(asWords(sentence))));
};

const sameFirst = 3;

/** Two sentences are alike with the same first three words, or with more than half of the longer one's words. */
export const areAlike = ({ words: one }: Sentence, { words: other }: Sentence): boolean => {
  const start = (words: readonly string[]) => words.slice(0, sameFirst).join(' ');
  if (Math.min(one.length, other.length) >= sameFirst && start(one) === start(other)) return true;
  const [first, second] = [new Set(one), new Set(other)];
  const common = [...first].filter((word) => second.has(word)).length;
  return 2 * common > Math.max(first.size, second.size);
};
