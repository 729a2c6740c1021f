import { faultAt, type Fault } from '../../fault';
import type { LessonSource } from '../../lesson/source';
import { sentencesOf } from '../../measure/sentences';
import { asWords, besidesTemplate, type Placed } from '../alike';
import { inCourseOrder, type Rule } from '../content';

/** A shorter sentence may be chance. */
const fewestWords = 5;

/** One sentence in a hundred may stand in an earlier lesson too. */
const oneIn = 100;

/** The sentences of a lesson that are long enough, each once: within a lesson a line may come back, as in the recap. */
const eachOnce = (lesson: LessonSource): readonly Placed[] => {
  const long = sentencesOf(lesson).filter(({ words }) => words.length >= fewestWords);
  const once = new Map(long.toReversed().map((sentence) => [asWords(sentence), sentence]));
  return [...once.values()].toReversed().map((sentence) => ({ lesson, sentence }));
};

const faultsAmong = (placed: readonly Placed[]): readonly Fault[] => {
  const homes = new Map<string, string>();
  const repeats = placed.flatMap(({ lesson, sentence }) => {
    const home = homes.get(asWords(sentence));
    homes.set(asWords(sentence), home ?? lesson.id);
    return home === undefined ? [] : [{ lesson, sentence, home }];
  });
  const allowed = Math.max(1, Math.floor(placed.length / oneIn));
  return repeats.slice(allowed).map(({ lesson, sentence, home }) => {
    const message = `the sentence stands in \`${home}\` too, expected at most ${allowed} such in the course`;
    return faultAt(lesson.file, sentence.from, message);
  });
};

/** At most one sentence in a hundred, of those with five words or more, stands in two lessons. One is always allowed. */
export const repeatedSentences: Rule = (content) =>
  besidesTemplate(content, inCourseOrder(content).flatMap(eachOnce), faultsAmong);
