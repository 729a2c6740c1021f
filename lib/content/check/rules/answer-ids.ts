import { faultAt, type Fault } from '../../fault';
import { answerIdForm, answerIdPattern, nameForm, namePattern } from '../../ids';
import { answerPlaces } from '../../lesson/answer-places';
import type { LessonSource } from '../../lesson/source';
import { elementsNamed, startOf, type Element } from '../../markdown/element';
import { optionList, optionOf } from '../../markdown/options';
import { choosingWords } from '../../markdown/vocabulary-words';
import { soundScenes } from '../../rehearsal/scenes';
import { inCourseOrder, type Rule } from '../content';
import { placeFault } from '../place-fault';

const optionFaults = (choice: Element, { file }: LessonSource): readonly Fault[] => {
  const seen = new Set<string>();
  return (optionList(choice)?.children ?? []).flatMap((item) => {
    const option = optionOf(item);
    if (!option) return [];
    const at = (message: string) => [faultAt(file, startOf(item), message)];
    if (!namePattern.test(option.id))
      return at(`the option's id \`${option.id}\` has the wrong form, ${nameForm}`);
    if (seen.has(option.id))
      return at(`the option's id \`${option.id}\` is taken, expected one not used above`);
    seen.add(option.id);
    return [];
  });
};

/** Whatever takes an answer has an id that is its own in the whole course: the answer is kept under it. */
export const answerIds: Rule = (content) => {
  const taken = new Map<string, string>();
  const scenes = soundScenes(content.scenarios);
  return inCourseOrder(content).flatMap((lesson) => {
    if (!lesson.tree) return [];
    const idFaults = answerPlaces(lesson, scenes).flatMap((place): readonly Fault[] => {
      const { id } = place;
      const at = (message: string) => [placeFault(place, lesson, content, message)];
      if (!answerIdPattern.test(id))
        return at(`the id \`${id}\` has the wrong form, ${answerIdForm}`);
      const first = taken.get(id);
      if (first !== undefined)
        return at(`the id \`${id}\` is taken in \`${first}\`, expected one used nowhere else`);
      taken.set(id, lesson.id);
      return [];
    });
    const choices = elementsNamed(lesson.tree, ...choosingWords);
    return [...idFaults, ...choices.flatMap((choice) => optionFaults(choice, lesson))];
  });
};
