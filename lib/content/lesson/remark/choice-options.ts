import type { Root } from 'mdast';
import { elementsNamed } from '../../markdown/element';
import { afterOptions, optionList, optionOf } from '../../markdown/options';
import { choosingWords } from '../../markdown/vocabulary-words';
import { giveValue } from './give';

/** Turns the list inside whatever is answered by choosing into its `options`; what follows the list stays inside. */
export const choiceOptions = () => (tree: Root) => {
  for (const choice of elementsNamed(tree, ...choosingWords)) {
    const items = optionList(choice)?.children ?? [];
    giveValue(
      choice,
      'options',
      items.flatMap((item) => optionOf(item) ?? []),
    );
    choice.children.splice(0, choice.children.length - afterOptions(choice).length);
  }
};
