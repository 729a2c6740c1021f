import { join } from 'node:path';
import { readData } from '../data/read-data';
import { courseShape } from '../data/shapes';
import { fileNames } from '../text/read-text';

/**
 * The ids of all lessons the course lists or a file is there for, whatever their state: a page must not
 * vanish under an author who takes a lesson out of the list for a moment.
 */
export const lessonIdsAt = async (root: string): Promise<readonly string[]> => {
  const course = await readData(root, 'course.json', courseShape);
  const listed = course.value?.parts.flatMap((part) => part.lessons) ?? [];
  const files = await fileNames(join(root, 'en', 'lessons'), '.mdx');
  return [...new Set([...listed, ...files.map((name) => name.slice(0, -'.mdx'.length))])];
};
