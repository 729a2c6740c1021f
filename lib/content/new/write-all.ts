import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../result';
import { shownPath } from '../content-root';

/** A file to write; `before` is the text it has now, null where it must not be there yet. */
export type Writing = {
  readonly path: string;
  readonly text: string;
  readonly before: string | null;
};

type Undo = () => Promise<void>;

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const place = async (path: string, text: string): Promise<void> => {
  const beside = `${path}.writing`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

const writeOne = async ({ path, text, before }: Writing, undo: Undo[]): Promise<void> => {
  const folder = await mkdir(dirname(path), { recursive: true });
  if (folder !== undefined) undo.push(() => rm(folder, { recursive: true, force: true }));
  if (before !== null) {
    await place(path, text);
    undo.push(() => place(path, before));
    return;
  }
  await writeFile(path, '', { flag: 'wx' });
  undo.push(() => rm(path, { force: true }));
  await writeFile(path, text);
};

/**
 * Writes all files or none: where one fails, what was written is taken back. A file that was not to be there is never
 * overwritten. Gives a function that takes all of it back; fails with a sentence that names the file.
 */
export const writeAll = async (writings: readonly Writing[]): Promise<Result<Undo>> => {
  const undo: Undo[] = [];
  const takeBack = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  for (const writing of writings) {
    try {
      await writeOne(writing, undo);
    } catch (error) {
      await takeBack();
      return err(
        `\`${shownPath(writing.path)}\` could not be written (${reasonOf(error)}), so nothing was.`,
      );
    }
  }
  return ok(takeBack);
};
