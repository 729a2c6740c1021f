import type { PromptOutline } from '../../course/prompt';
import { textAttribute } from '../markdown/attribute';
import { elementsNamed, type Element } from '../markdown/element';
import { optionList, optionOf } from '../markdown/options';
import type { LessonSource } from './source';

const lists = new Map([
  ['Choice', 'choice'],
  ['Scale', 'scale'],
  ['Checklist', 'checklist'],
] as const);

const options = (element: Element) =>
  (optionList(element)?.children ?? []).flatMap((item) => optionOf(item) ?? []);

const promptOf = (element: Element): readonly PromptOutline[] => {
  const words = (name: string) => textAttribute(element, name)?.value ?? '';
  const [id, question] = [words('id'), words('question')];
  if (id === '') return [];
  if (element.name === 'Prompt') {
    const starter = words('starter');
    return [{ id, kind: 'text', question, ...(starter === '' ? {} : { starter }) }];
  }
  if (element.name === 'SmallPromise')
    return [{ id, kind: 'promise', when: words('when'), will: words('will'), by: words('by') }];
  const kind = [...lists].find(([name]) => name === element.name)?.[1];
  if (!kind) return [];
  const many = kind === 'checklist' || words('many') === 'yes';
  return [{ id, kind, question, many, options: options(element) }];
};

/** Everything in a lesson that takes an answer, in reading order. A lesson too broken to read has none. */
export const promptsIn = ({ tree }: LessonSource): readonly PromptOutline[] =>
  tree ? elementsNamed(tree, 'Prompt', 'SmallPromise', ...lists.keys()).flatMap(promptOf) : [];
