import type { Root } from 'mdast';
import { headingsIn } from '../../markdown/heading';
import { writtenId } from '../../markdown/written-id';

/** Takes the `[#id]` out of each heading's words and puts it on the heading, which a link may then focus. */
export const headingIds = () => (tree: Root) => {
  for (const heading of headingsIn(tree)) {
    const written = writtenId(heading);
    if (!written) continue;
    written.node.value = written.words;
    heading.data = { ...heading.data, hProperties: { id: written.id, tabIndex: -1 } };
  }
};
