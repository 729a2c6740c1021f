import { faultAt, type Fault } from '../../fault';
import { areAlike, besidesTemplate, endsOfLessons, type Placed } from '../alike';
import type { Rule } from '../content';

/** One lesson in ten may begin, or end, like one before it. */
const oneIn = 10;

const repeats = (placed: readonly Placed[]) =>
  placed.flatMap(({ lesson, sentence }, index) => {
    const like = placed.slice(0, index).find((before) => areAlike(before.sentence, sentence));
    return like ? [{ lesson, sentence, like: like.lesson.id }] : [];
  });

/**
 * Lessons begin and end each in its own way: at most one in ten repeats an opening or a closing of an earlier one.
 * One repeat is always allowed, so that one pair among four lessons is no fault.
 */
export const endsAlike: Rule = (content) => {
  const allowed = Math.max(1, Math.floor(content.lessons.length / oneIn));
  const faults = (end: 0 | -1, name: string): readonly Fault[] => {
    const found = besidesTemplate(content, endsOfLessons(content, end), (placed) =>
      repeats(placed).slice(allowed),
    );
    return found.map(({ lesson, sentence, like }) =>
      faultAt(
        lesson.file,
        sentence.from,
        `the ${name} is like that of \`${like}\`, expected at most ${allowed} alike in the course`,
      ),
    );
  };
  return [...faults(0, 'opening'), ...faults(-1, 'closing')];
};
