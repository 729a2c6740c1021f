import 'server-only';
import stamp from '#lib/content/stamp.json';
import type { Helplines } from '../course/help/helplines';
import type { PartOutline } from '../course/outline';
import type { LessonPrompts } from '../course/prompt';
import type { SourceEntry } from '../course/sources';
import { ok, type Result } from '../result';
import { contentRoot } from './content-root';
import { readHelplinesAt } from './help/read';
import { readCourseAt } from './lesson/course';
import { promptsIn } from './lesson/prompts';
import { readLessonSource } from './lesson/source';
import { readLessonAt, type Lesson } from './lesson/lesson';
import { readReferencesAt } from './lesson/references';
import { readSourcesAt } from './lesson/sources';
import { remember } from './lesson/remember';
import { soundScenes } from './rehearsal/scenes';
import { draftOf, type Draft } from './writing/draft';
import { lessonIdsAt } from './writing/lesson-ids';
import { lastCourse } from './writing/last-sound';

export type { LessonBody, LessonComponents } from './lesson/body';
export type { Lesson } from './lesson/lesson';
export type { ContentNote } from './frontmatter/shape';

// Next watches what is imported, not what is read: this file stands for all words and changes with them.
export const contentStamp = stamp.at;

/** Whether somebody writes with `npm run dev`: then a fault is drawn, where a build would stop. */
const isWriting = process.env.NODE_ENV === 'development';

const courseNow = remember(readCourseAt);
const course = async (root: string) =>
  isWriting ? lastCourse(root, await courseNow(root)) : courseNow(root);
const references = remember(readReferencesAt);
const helplines = remember(readHelplinesAt);

const lesson = remember(async (root, id): Promise<Result<Lesson>> => {
  const [parts, known] = await Promise.all([course(root), references(root)]);
  if (!parts.ok) return parts;
  return known.ok ? readLessonAt(root, id, parts.value, known.value) : known;
});

const draft = remember((root, id) => draftOf(root, id, courseNow(root), lesson(root, id)));

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

/**
 * One lesson with its text. A build fails with one line, `path:line:column reason`, or where the course lists
 * no such lesson; while somebody writes it never fails, and the draft says what is wrong.
 */
export const readLesson = async (id: string): Promise<Result<Draft>> => {
  if (isWriting) return ok(await draft(contentRoot(), id));
  const read = await lesson(contentRoot(), id);
  return read.ok ? ok({ lesson: read.value, faults: [] }) : read;
};

/** Whom to turn to, as it was written down. Fails with one line, `path:line:column reason`. */
export const readHelplines = (): Promise<Result<Helplines>> => helplines(contentRoot());

/** The ids of the lessons that have a page: those of the course; while somebody writes, of every file too. */
export const readLessonIds = async (): Promise<readonly string[]> => {
  if (isWriting) return lessonIdsAt(contentRoot());
  return (await readCourse()).flatMap((part) => part.lessons.map(({ id }) => id));
};

/** Everything in the course that takes an answer, lesson by lesson in order. */
export const readPrompts = async (): Promise<readonly LessonPrompts[]> => {
  const lessons = (await readCourse()).flatMap((part) => part.lessons);
  const known = await references(contentRoot());
  const scenes = known.ok ? known.value.scenes : soundScenes([]);
  return Promise.all(
    lessons.map(async ({ id, title }) => ({
      lesson: id,
      title,
      prompts: promptsIn(await readLessonSource(contentRoot(), id), scenes),
    })),
  );
};

/** Every finding the lessons mention, in their order. None where the facts cannot be read: the check says why. */
export const readSources = async (): Promise<readonly SourceEntry[]> => {
  const [parts, known] = await Promise.all([readCourse(), references(contentRoot())]);
  return known.ok ? readSourcesAt(contentRoot(), parts, known.value.facts) : [];
};
