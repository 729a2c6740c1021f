import { faultAt, type Fault } from '../fault';
import type { AnswerPlace } from '../lesson/answer-places';
import type { LessonSource } from '../lesson/source';
import { textAttribute } from '../markdown/attribute';
import { startOf } from '../markdown/element';
import type { Content } from './content';

/** A fault at the id something takes its answer under: an attribute in the lesson, or `own.id` in the rehearsal's file. */
export const placeFault = (
  { element, own }: AnswerPlace,
  { file }: LessonSource,
  { scenarios }: Content,
  message: string,
): Fault => {
  const scenario = scenarios.find(({ id }) => id === own?.scene);
  const turn = scenario?.scene?.turns.findIndex((one) => one.own) ?? -1;
  if (scenario?.located && turn >= 0)
    return faultAt(scenario.file, scenario.located.offsetOf(['turns', turn, 'own', 'id']), message);
  return faultAt(file, textAttribute(element, 'id')?.from ?? startOf(element), message);
};
