import type { PromptOutline } from '../../course/prompt';
import { textAttribute } from '../markdown/attribute';
import type { Element } from '../markdown/element';
import { optionList, optionOf } from '../markdown/options';
import type { Scenes } from '../rehearsal/scenes';
import { type AnswerPlace, answerPlaces } from './answer-places';
import type { LessonSource } from './source';

const lists = new Map([
  ['Choice', 'choice'],
  ['Recall', 'choice'],
  ['Scale', 'scale'],
  ['Checklist', 'checklist'],
] as const);

const options = (element: Element) =>
  (optionList(element)?.children ?? []).flatMap((item) => optionOf(item) ?? []);

const promptOf = ({ id, element, own }: AnswerPlace): readonly PromptOutline[] => {
  if (own) return [{ id, kind: 'text', question: own.ask }];
  const words = (name: string) => textAttribute(element, name)?.value ?? '';
  const question = words('question');
  if (element.name === 'Prompt') {
    const starter = words('starter');
    return [{ id, kind: 'text', question, ...(starter === '' ? {} : { starter }) }];
  }
  if (element.name === 'SmallPromise')
    return [{ id, kind: 'promise', when: words('when'), will: words('will'), by: words('by') }];
  if (element.name === 'RepairBuilder') return [{ id, kind: 'repair' }];
  const kind = [...lists].find(([name]) => name === element.name)?.[1];
  if (!kind) return [];
  const many = kind === 'checklist' || words('many') === 'yes';
  return [{ id, kind, question, many, options: options(element) }];
};

/** Everything in a lesson that takes an answer, in reading order. A lesson too broken to read has none. */
export const promptsIn = (lesson: LessonSource, scenes: Scenes): readonly PromptOutline[] =>
  answerPlaces(lesson, scenes).flatMap(promptOf);
