import type { VFileMessage } from 'vfile-message';
import { offsetAt } from '../text/place';
import { openingBefore, paragraphEnd, runawayBefore } from './opening';

/**
 * Why a lesson is not MDX, in plain words, and the stretch of text that is at fault.
 * `partner` names the tag whose other half will stand alone once the stretch is taken out.
 */
export type SyntaxTrouble = {
  readonly offset: number;
  readonly message: string;
  readonly cut: readonly [from: number, to: number];
  readonly partner?: string;
};

const tagEnd = (text: string, from: number) => {
  const end = text.indexOf('>', from);
  const limit = paragraphEnd(text, from);
  return end < 0 || end >= limit ? limit : end + 1;
};

const unclosed = (text: string, error: VFileMessage): SyntaxTrouble | null => {
  const match = /closing tag for `<([^`>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(error.reason);
  if (!match) return null;
  const name = match[1] ?? '';
  const from = offsetAt(text, { line: Number(match[2]), column: Number(match[3]) });
  const to = offsetAt(text, { line: Number(match[4]), column: Number(match[5]) });
  const instead = /closing tag `(<[^`]*>)`/.exec(error.reason)?.[1];
  const container = /before the end of `(\w+)`/.exec(error.reason)?.[1];
  const where = container ? ` before the ${container} ends` : '';
  const found = instead ? `, found \`${instead}\`` : '';
  const message = `the tag \`<${name}>\` is never closed, expected \`</${name}>\`${where}${found}`;
  return { offset: from, message, cut: [from, to], partner: instead ? instead.slice(2, -1) : name };
};

const crossing = (text: string, error: VFileMessage): SyntaxTrouble | null => {
  const match = /Expected the closing tag `<\/([^`>]*)>` either after the end of `(\w+)`/.exec(
    error.reason,
  );
  if (!match) return null;
  const offset = offsetAt(text, { line: error.line ?? 1, column: error.column ?? 1 });
  const message = `\`</${match[1]}>\` closes inside ${match[2]} that began earlier, expected it after the ${match[2]} ends`;
  return { offset, message, cut: [offset, tagEnd(text, offset)], partner: match[1] ?? '' };
};

const closesNothing = (text: string, offset: number): SyntaxTrouble => {
  const from = text.lastIndexOf('<', offset);
  const to = tagEnd(text, from);
  const tag = text.slice(from, to);
  const name = tag.replace(/[</>\s]/g, '');
  return {
    offset: from,
    message: `\`${tag}\` closes nothing, expected an opening \`<${name}>\` before it`,
    cut: [from, to],
    partner: name,
  };
};

const neverEnds = (text: string, [from, name]: readonly [number, string]): SyntaxTrouble => {
  const message = `the tag \`<${name}\` does not end, expected \`>\` or \`/>\` and a closing quote after each value`;
  return { offset: from, message, cut: [from, paragraphEnd(text, from)], partner: name };
};

const noTag = (text: string, from: number): SyntaxTrouble | null => {
  const sign = /^<(?![A-Za-z/>])/.test(text.slice(from));
  const address = /^<[a-z]+:/.test(text.slice(from)) || /^<[\w.+-]+@/.test(text.slice(from));
  if (!sign && !address) return null;
  const expected = address ? '`[words](https://…)`' : '`\\<` for the sign itself';
  return {
    offset: from,
    message: `\`<\` begins a tag, expected ${expected}`,
    cut: [from, from + 1],
  };
};

const insideTag = (text: string, offset: number, reason: string): SyntaxTrouble => {
  const runaway = runawayBefore(text, offset);
  if (runaway) return neverEnds(text, runaway);
  const opening = openingBefore(text, offset);
  if (!opening)
    return { offset, message: `the text is not MDX: ${reason}`, cut: [offset, offset + 1] };
  const [from, name] = opening;
  const plain = noTag(text, from);
  if (plain) return plain;
  if (offset >= paragraphEnd(text, from)) return neverEnds(text, opening);
  const to = tagEnd(text, offset);
  const cut = {
    offset,
    message: `the tag \`<${name}\` is broken here: ${reason}`,
    cut: [from, to],
  } as const;
  return text.slice(from, to).endsWith('/>') ? cut : { ...cut, partner: name };
};

const comment = (text: string, offset: number): SyntaxTrouble => {
  const from = offset - 1;
  const end = text.indexOf('-->', from);
  const message =
    'an HTML comment is not allowed, expected words and the components of the vocabulary';
  return { offset: from, message, cut: [from, end < 0 ? paragraphEnd(text, from) : end + 3] };
};

const braces = (text: string, offset: number): SyntaxTrouble => {
  const from = Math.max(0, text.lastIndexOf('{', offset - 1));
  const end = text.indexOf('}', from);
  const attribute = /[\w-]+=$/.exec(text.slice(0, from))?.[0] ?? '';
  const message =
    'an expression in braces is not allowed, expected plain text (a brace itself is written `\\{`)';
  return { offset: from, message, cut: [from - attribute.length, end < 0 ? from + 1 : end + 1] };
};

const moduleLine = (text: string, offset: number): SyntaxTrouble => {
  const lines = [...text.slice(0, offset + 1).matchAll(/^(import|export)\b/gm)];
  const from = lines.at(-1)?.index ?? offset;
  const word = lines.at(-1)?.[1] ?? 'import';
  const message = `a line that begins with \`${word}\` is read as code, expected no code (put another word first)`;
  return { offset: from, message, cut: [from, from + word.length] };
};

/** Turns the first error of the MDX parser into the place where it truly is and words an author can act on. */
export const explain = (text: string, error: VFileMessage): SyntaxTrouble => {
  const offset = offsetAt(text, { line: error.line ?? 1, column: error.column ?? 1 });
  const reason = error.reason.replace(/ \(note:.*\)$/s, '').replace(/^U/, 'u');
  if (error.source === 'micromark-extension-mdxjs-esm') return moduleLine(text, offset);
  if (error.source === 'micromark-extension-mdx-expression') return braces(text, offset);
  if (error.ruleId === 'unexpected-closing-slash') return closesNothing(text, offset);
  if (error.reason.includes('`!`')) return comment(text, offset);
  return unclosed(text, error) ?? crossing(text, error) ?? insideTag(text, offset, reason);
};
