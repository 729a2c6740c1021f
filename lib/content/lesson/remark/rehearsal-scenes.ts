import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { RehearsalScene } from '../../../course/rehearsal';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import { giveValue } from './give';

/** Gives each `<Rehearsal>` its `scene`. A scenario that is not there, or not sound, fails the lesson at its place. */
export const rehearsalScenes =
  (scenes: ReadonlyMap<string, RehearsalScene>) => () => (tree: Root, file: VFile) => {
    for (const element of elementsNamed(tree, 'Rehearsal')) {
      const scene = scenes.get(textAttribute(element, 'scenario')?.value ?? '');
      if (!scene)
        file.fail(
          'the rehearsal has no sound scenario, expected one in `scenarios`',
          element.position,
        );
      giveValue(element, 'scene', scene);
    }
  };
