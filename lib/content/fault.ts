import { placeAt } from './text/place';

/** A file as it was read; `path` is the shown path. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Something wrong in a content file, and where; lines and columns count from 1. */
export type Fault = {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** A fault at a character of a file. The message says what is wrong, then what was expected. */
export const faultAt = (file: SourceFile, offset: number, message: string): Fault => ({
  path: file.path,
  ...placeAt(file.text, offset),
  message,
});

/** The one line a person or an editor reads: `path:line:column message`. */
export const faultLine = (fault: Fault): string =>
  `${fault.path}:${fault.line}:${fault.column} ${fault.message}`;

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Faults by file, then place, then words; a fault found twice is named once. */
export const inReadingOrder = (faults: readonly Fault[]): readonly Fault[] => {
  const single = new Map(faults.map((fault) => [faultLine(fault), fault]));
  return [...single.values()].sort(
    (one, other) =>
      compareText(one.path, other.path) ||
      one.line - other.line ||
      one.column - other.column ||
      compareText(one.message, other.message),
  );
};
