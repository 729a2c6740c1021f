import { judge } from '../data/judge';
import { parseYaml, type Located } from '../data/located';
import { faultAt, type Fault, type SourceFile } from '../fault';
import { frontmatterShape, type Frontmatter } from './shape';

/** The frontmatter as far as it could be read. */
export type ReadFrontmatter = {
  readonly located: Located | null;
  readonly value: Frontmatter | null;
  readonly faults: readonly Fault[];
};

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;
const fields = `one of ${Object.keys(frontmatterShape.shape)
  .map((key) => `\`${key}\``)
  .join(', ')}`;

/** Reads the frontmatter of a lesson by itself, so that it is judged even where the text below is broken. */
export const readFrontmatter = (file: SourceFile): ReadFrontmatter => {
  const unread = (faults: readonly Fault[]) => ({ located: null, value: null, faults });
  const block = fences.exec(file.text);
  if (block?.index !== 0) {
    return unread([
      faultAt(file, 0, 'the lesson has no frontmatter, expected fields between two lines of `---`'),
    ]);
  }
  const base = file.text.indexOf('\n') + 1;
  const parsed = parseYaml(block[1] ?? '', base, 0);
  if (!parsed.ok)
    return unread(parsed.error.map(({ offset, message }) => faultAt(file, offset, message)));
  const located = parsed.value;
  const judged = judge(frontmatterShape, located, file, fields);
  if (!judged.ok) return { located, value: null, faults: judged.error };
  return { located, value: judged.value, faults: [] };
};
