import type { LessonOutline, PartOutline } from '../../course/outline';
import { faultLine } from '../fault';
import { readData, type DataFile } from '../data/read-data';
import { courseShape, type Course } from '../data/shapes';
import { err, ok, type Result } from '../../result';
import { readScenarios } from '../rehearsal/read';
import { soundScenes } from '../rehearsal/scenes';
import { outlineLesson } from './outline';
import { readLessonSource } from './source';

/** The value of a data file, or its first fault as one line. */
export const soundData = <Value>({ value, faults, file }: DataFile<Value>): Result<Value> => {
  const [fault] = faults;
  if (value !== null && !fault) return ok(value);
  return err(fault ? faultLine(fault) : `${file.path}:1:1 the file cannot be read`);
};

const outlineParts = (
  { parts }: Course,
  outlines: ReadonlyMap<string, LessonOutline>,
): readonly PartOutline[] =>
  parts.map(({ id, title, why, lessons }) => ({
    id,
    title,
    why,
    lessons: lessons.flatMap((lesson) => outlines.get(lesson) ?? []),
  }));

/** The course at `root` in outline: its parts and lessons in order. Fails with the first fault, as one line. */
export const readCourseAt = async (root: string): Promise<Result<readonly PartOutline[]>> => {
  const course = soundData(await readData(root, 'course.json', courseShape));
  if (!course.ok) return course;
  const ids = course.value.parts.flatMap((part) => part.lessons);
  const read = await Promise.all(ids.map((id) => readLessonSource(root, id)));
  const scenes = soundScenes(await readScenarios(root));
  const outlines = new Map<string, LessonOutline>();
  for (const [index, source] of read.entries()) {
    const lesson = outlineLesson(source, index + 1, scenes);
    if (!lesson.ok) return lesson;
    outlines.set(source.id, lesson.value.outline);
  }
  return ok(outlineParts(course.value, outlines));
};
