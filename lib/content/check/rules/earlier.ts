import { faultAt, type Fault } from '../../fault';
import { answerPlaces } from '../../lesson/answer-places';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import { soundScenes } from '../../rehearsal/scenes';
import { inCourseOrder, type Rule } from '../content';

/** What quotes a reader's answer back names something asked in its own lesson or before it in the course. */
export const earlier: Rule = (content) => {
  // A tag or a rehearsal that is broken may be the one that asks.
  const unread =
    content.lessons.some(({ syntaxFaults }) => syntaxFaults.length > 0) ||
    content.scenarios.some(({ scene }) => scene === null);
  if (unread) return [];
  const scenes = soundScenes(content.scenarios);
  const lessons = inCourseOrder(content).map((lesson) => ({
    lesson,
    asked: answerPlaces(lesson, scenes).map(({ id }) => id),
    quotes: lesson.tree ? elementsNamed(lesson.tree, 'Earlier') : [],
  }));
  return lessons.flatMap(({ lesson, quotes }, index) =>
    quotes.flatMap((element): readonly Fault[] => {
      const of = textAttribute(element, 'of');
      if (!of) return [];
      const home = lessons.findIndex(({ asked }) => asked.includes(of.value));
      if (home >= 0 && home <= index) return [];
      const expected = 'expected the id of a prompt in this lesson or an earlier one';
      const wrong =
        home < 0
          ? `nothing asks \`${of.value}\``
          : `\`${of.value}\` is asked later, in \`${lessons[home]?.lesson.id}\``;
      return [faultAt(lesson.file, of.from, `${wrong}, ${expected}`)];
    }),
  );
};
