import { join } from 'node:path';
import type { z } from 'zod';
import { faultAt, type Fault, type SourceFile } from '../fault';
import { shownPath } from '../content-root';
import { readText } from '../text/read-text';
import { judge } from './judge';
import { parseJson } from './json';
import type { Located } from './located';

/** A data file as it was found: its value where it is sound, and every fault where it is not. */
export type DataFile<Value> = {
  readonly file: SourceFile;
  readonly located: Located | null;
  readonly value: Value | null;
  readonly faults: readonly Fault[];
};

/** Reads one JSON file of the content folder and holds it against its shape. A missing file is a fault. */
export const readData = async <Schema extends z.ZodType>(
  root: string,
  name: string,
  shape: Schema,
): Promise<DataFile<z.output<Schema>>> => {
  const path = join(root, name);
  const text = await readText(path);
  const file = { path: shownPath(path), text: text.ok ? text.value : '' };
  const unsound = (faults: readonly Fault[], located: Located | null = null) => ({
    file,
    located,
    value: null,
    faults,
  });
  if (!text.ok) return unsound([faultAt(file, 0, `${text.error}, expected a JSON file`)]);
  const located = parseJson(file.text);
  if (!located.ok)
    return unsound(located.error.map(({ offset, message }) => faultAt(file, offset, message)));
  const judged = judge(shape, located.value, file);
  if (!judged.ok) return unsound(judged.error, located.value);
  return { file, located: located.value, value: judged.value, faults: [] };
};
