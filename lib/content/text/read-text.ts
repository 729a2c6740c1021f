import { readdir, readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../result';

/** Reads a text file, or says that it cannot be read. */
export const readText = async (path: string): Promise<Result<string>> => {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch {
    return err('the file is missing or cannot be read');
  }
};

/** The names of the files in a folder that end with `ending`, sorted; none where there is no such folder. */
export const fileNames = async (folder: string, ending: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(ending)).sort();
  } catch {
    return [];
  }
};
