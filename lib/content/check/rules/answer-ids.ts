import { faultAt, type Fault } from '../../fault';
import { answerIdForm, answerIdPattern, nameForm, namePattern } from '../../ids';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed, startOf, type Element } from '../../markdown/element';
import { optionList, optionOf } from '../../markdown/options';
import { answeringWords, choosingWords } from '../../markdown/vocabulary-words';
import type { LessonSource } from '../../lesson/source';
import { inCourseOrder, type Rule } from '../content';

const idFaults = (
  element: Element,
  lesson: LessonSource,
  taken: Map<string, string>,
): readonly Fault[] => {
  const id = textAttribute(element, 'id');
  if (!id) return [];
  const at = (message: string) => [faultAt(lesson.file, id.from, message)];
  if (!answerIdPattern.test(id.value))
    return at(`the id \`${id.value}\` has the wrong form, ${answerIdForm}`);
  const first = taken.get(id.value);
  if (first !== undefined)
    return at(`the id \`${id.value}\` is taken in \`${first}\`, expected one used nowhere else`);
  taken.set(id.value, lesson.id);
  return [];
};

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
  return inCourseOrder(content).flatMap((lesson) => {
    if (!lesson.tree) return [];
    const elements = elementsNamed(lesson.tree, ...answeringWords);
    const choices = elementsNamed(lesson.tree, ...choosingWords);
    return [
      ...elements.flatMap((element) => idFaults(element, lesson, taken)),
      ...choices.flatMap((choice) => optionFaults(choice, lesson)),
    ];
  });
};
