import 'server-only';
import stamp from '#lib/content/stamp.json';
import type { PartOutline } from '../course/outline';
import type { Result } from '../result';
import { contentRoot } from './content-root';
import { readCourseAt } from './lesson/course';
import { readLessonAt, type Lesson } from './lesson/lesson';
import { readReferencesAt } from './lesson/references';
import { remember } from './lesson/remember';

export type { LessonBody, LessonComponents } from './lesson/body';
export type { Lesson } from './lesson/lesson';
export type { ContentNote } from './frontmatter/shape';

// Next watches what is imported, not what is read: this file stands for all words and changes with them.
export const contentStamp = stamp.at;

const course = remember(readCourseAt);
const references = remember(readReferencesAt);

const lesson = remember(async (root, id): Promise<Result<Lesson>> => {
  const [parts, known] = await Promise.all([course(root), references(root)]);
  if (!parts.ok) return parts;
  return known.ok ? readLessonAt(root, id, parts.value, known.value) : known;
});

/**
 * The course: its parts and their lessons, in order.
 * Throws, as the only function here, where the course cannot be read: there is no page without it,
 * and the message, `path:line:column reason`, is what Next shows while developing.
 */
export const readCourse = async (): Promise<readonly PartOutline[]> => {
  const parts = await course(contentRoot());
  if (parts.ok) return parts.value;
  throw new Error(parts.error);
};

/** One lesson with its text. Fails with one line, `path:line:column reason`, or where the course lists no such lesson. */
export const readLesson = (id: string): Promise<Result<Lesson>> => lesson(contentRoot(), id);
