import type { Root } from 'mdast';
import { saidLine, saidList } from '../../markdown/dialogue';
import { elementsNamed } from '../../markdown/element';
import { giveValue } from './give';

/** Turns the list inside each `<Dialogue>` into its `lines`. */
export const dialogueLines = () => (tree: Root) => {
  for (const dialogue of elementsNamed(tree, 'Dialogue')) {
    const items = saidList(dialogue)?.children ?? [];
    giveValue(
      dialogue,
      'lines',
      items.flatMap((item) => saidLine(item) ?? []),
    );
    dialogue.children = [];
  }
};
