/** The end of the paragraph that holds an offset: the next blank line, or the end of the text. */
export const paragraphEnd = (text: string, offset: number): number => {
  const blank = text.slice(offset).search(/\n[ \t]*\r?\n/);
  return blank < 0 ? text.length : offset + blank;
};

const endsOutsideQuotes = (tag: string): boolean =>
  tag.replace(/"[^"]*"|'[^']*'/g, '').includes('>');

/** The last tag that opens before an offset and has not ended there: its offset and its name. */
export const openingBefore = (text: string, offset: number): readonly [number, string] | null => {
  const openings = [...text.slice(0, offset).matchAll(/<([A-Za-z][\w.]*)?/g)];
  const open = openings.findLast((match) => !endsOutsideQuotes(text.slice(match.index, offset)));
  return open ? [open.index, open[1] ?? ''] : null;
};

const runaway = /<([A-Za-z][\w.]*)(?:\s+[\w-]+="[^"]*")*?\s+[\w-]+="[^"]*?\n[ \t]*\r?(?:\n|<)/;

/** The first tag before an offset with a value that runs on into the next block: its closing quote is missing. */
export const runawayBefore = (text: string, offset: number): readonly [number, string] | null => {
  const match = runaway.exec(text);
  return match && match.index < offset ? [match.index, match[1] ?? ''] : null;
};
