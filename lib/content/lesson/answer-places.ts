import { textAttribute } from '../markdown/attribute';
import { elementsNamed, type Element } from '../markdown/element';
import { answeringWords } from '../markdown/vocabulary-words';
import type { Scenes } from '../rehearsal/scenes';
import type { LessonSource } from './source';

/** Something in a lesson that takes an answer: the component itself, or a rehearsal with a line of the reader’s own. */
export type AnswerPlace = {
  readonly id: string;
  readonly element: Element;
  /** The question of the line, and the rehearsal it is in; null where the component asks by itself. */
  readonly own: { readonly ask: string; readonly scene: string } | null;
};

/** What takes an answer in one component, with the id it is kept under. */
const placesIn = (element: Element, scenes: Scenes): readonly AnswerPlace[] => {
  if (element.name !== 'Rehearsal') {
    const id = textAttribute(element, 'id')?.value;
    return id === undefined ? [] : [{ id, element, own: null }];
  }
  const scene = scenes.get(textAttribute(element, 'scenario')?.value ?? '');
  return (scene?.turns ?? []).flatMap(({ own }) =>
    scene && own ? [{ id: own.id, element, own: { ask: own.ask, scene: scene.id } }] : [],
  );
};

/** Everything in a lesson that takes an answer, in reading order. A lesson too broken to read has none. */
export const answerPlaces = ({ tree }: LessonSource, scenes: Scenes): readonly AnswerPlace[] =>
  (tree ? elementsNamed(tree, ...answeringWords, 'Rehearsal') : []).flatMap((element) =>
    placesIn(element, scenes),
  );
