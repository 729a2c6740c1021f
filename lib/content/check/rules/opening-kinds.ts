import { faultAt, type Fault } from '../../fault';
import { openingKind, type OpeningKind } from '../../measure/opening-kind';
import { sentencesOf } from '../../measure/sentences';
import { besidesTemplate, endsOfLessons, type Placed } from '../alike';
import type { Rule } from '../content';

/** Per cent of the lessons that may open in one kind of way. */
const mostOfOne = 40;
const fewestLessons = 4;

/** The kind of a lesson's opening. */
export const kindOf = ({ lesson, sentence }: Placed): OpeningKind =>
  openingKind(
    sentence,
    sentencesOf(lesson)
      .map(({ text }) => text)
      .join('\n'),
  );

/**
 * At most 40 % of the lessons open in the same kind of way (speech, a clock time, a name…).
 * Two of a kind are always allowed, so that one pair among four lessons is no fault; fewer lessons say nothing.
 */
export const openingKinds: Rule = (content) => {
  if (content.lessons.length < fewestLessons) return [];
  const allowed = Math.max(2, Math.floor((mostOfOne * content.lessons.length) / 100));
  return besidesTemplate(content, endsOfLessons(content, 0), (placed) => {
    const openings = placed.map((one) => ({ ...one, kind: kindOf(one) }));
    return openings.flatMap(({ lesson, sentence, kind }, index): readonly Fault[] => {
      const before = openings.slice(0, index).filter((other) => other.kind === kind).length;
      if (before < allowed) return [];
      const message = `the opening is ${kind}, as ${before} before it, expected at most ${allowed} of a kind in the course`;
      return [faultAt(lesson.file, sentence.from, message)];
    });
  });
};
