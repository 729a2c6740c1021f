/** Text that can be written to a file; an opening bracket of markup is escaped, or a viewer might run it. */
const plain = (words: string): string => words.toWellFormed().replaceAll(/<(?=[a-z!/?])/gi, '\\<');

/**
 * Words as a Markdown quotation: every line of them is inside it, so that nothing in them can be taken for
 * the file's own structure.
 */
export const quoted = (words: string): string =>
  plain(words)
    .split(/\r\n?|\n/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Words on one line of Markdown, as for a heading. */
export const onOneLine = (words: string): string => plain(words).replaceAll(/\s+/g, ' ').trim();
