/** Rows of cells as lines of plain text, each column as wide as its widest cell; numbers stand to the right. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const isNumber = (cell: string) => /^[\d.,–]+$/u.test(cell);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
};

const lineWidth = 100;

/** Words on lines of at most 100 characters, each begun with `indent`. */
export const wrapped = (words: string, indent: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= lineWidth) lines.splice(-1, 1, longer);
    else lines.push(indent + word);
  }
  return lines;
};
