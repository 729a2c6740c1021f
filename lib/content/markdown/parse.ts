import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { err, ok, type Result } from '../../result';
import { explain, type SyntaxTrouble } from './explain';

/** A lesson's text as a tree, and what had to be cut out of it because it is no MDX. */
export type ParsedText = {
  /** Null where even the cuts did not help. */
  readonly tree: Root | null;
  readonly troubles: readonly SyntaxTrouble[];
};

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

const parseOnce = (text: string): Result<Root, VFileMessage> => {
  try {
    return ok(processor.parse(text));
  } catch (error) {
    if (error instanceof VFileMessage) return err(error);
    throw error;
  }
};

const cutOut = (text: string, [from, to]: readonly [number, number]): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/** More cuts than any lesson needs; the bound keeps a text of nothing but faults from being parsed for ever. */
const mostCuts = 60;

/**
 * Parses a lesson. The MDX parser stops at its first error, so each fault is cut out, as blanks that keep
 * every place, and the text is parsed again: all faults are found at once. The half of a pair of tags
 * that is left alone by a cut is cut out without a word.
 */
export const parseText = (source: string): ParsedText => {
  const troubles: SyntaxTrouble[] = [];
  const widowed: string[] = [];
  let text = source;
  for (let round = 0; round < mostCuts; round += 1) {
    const parsed = parseOnce(text);
    if (parsed.ok) return { tree: parsed.value, troubles };
    const trouble = explain(text, parsed.error);
    const cut = cutOut(text, trouble.cut);
    const widow = trouble.partner === undefined ? -1 : widowed.indexOf(trouble.partner);
    if (widow >= 0) widowed.splice(widow, 1);
    else {
      troubles.push(trouble);
      if (trouble.partner !== undefined) widowed.push(trouble.partner);
    }
    if (cut === text) return { tree: null, troubles };
    text = cut;
  }
  return { tree: null, troubles };
};
