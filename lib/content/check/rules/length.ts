import { faultAt } from '../../fault';
import { startOf } from '../../markdown/element';
import type { Rule } from '../content';
import { fewestWords, hasItsLength, mostWords, wordsOfLesson } from '../measured';

/** A lesson is 600 to 1,000 words, its rehearsal and its questions' wording not counted. */
export const length: Rule = ({ lessons }) =>
  lessons.flatMap((lesson) => {
    const count = wordsOfLesson(lesson);
    if (count === null || hasItsLength(lesson)) return [];
    const first = lesson.tree?.children.find((node) => node.type !== 'yaml');
    const message = `the lesson has ${count} words, expected ${fewestWords} to ${mostWords}`;
    return [faultAt(lesson.file, first ? startOf(first) : 0, message)];
  });
