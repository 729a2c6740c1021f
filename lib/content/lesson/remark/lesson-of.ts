import type { Root } from 'mdast';
import { elementsNamed } from '../../markdown/element';
import { answeringWords } from '../../markdown/vocabulary-words';
import { giveText } from './give';

/** Tells everything that keeps an answer which lesson it stands in. */
export const lessonOf = (lesson: string) => () => (tree: Root) => {
  for (const element of elementsNamed(tree, ...answeringWords, 'Rehearsal')) {
    giveText(element, 'lesson', lesson);
  }
};
