import { relative, resolve, sep } from 'node:path';

/** The folder that holds all words: `CONTENT_DIR` where a test build sets it, else `content` beside `package.json`. */
export const contentRoot = (): string => resolve(process.env.CONTENT_DIR ?? 'content');

/** A path as a person at the project's folder would type it: relative, with forward slashes. */
export const shownPath = (path: string): string =>
  relative(process.cwd(), path).split(sep).join('/');
