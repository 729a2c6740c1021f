import type { LessonOutline, PartOutline } from '../../course/outline';
import type { ContentNote } from '../frontmatter/shape';
import { err, ok, type Result } from '../../result';
import { compileBody, type LessonBody, type References } from './body';
import { outlineLesson } from './outline';
import { readLessonSource } from './source';

/** A lesson with its text. */
export type Lesson = LessonOutline & {
  readonly aim: string;
  /** Ids in `facts.json` of what the lesson rests on. */
  readonly facts: readonly string[];
  readonly contentNote: ContentNote | null;
  readonly partTitle: string;
  readonly Body: LessonBody;
};

/**
 * Reads and compiles one lesson of the course. The id may come from an address: only a lesson the course lists is read.
 * Fails with one line, `path:line:column reason`, or with a sentence where there is no such lesson.
 */
export const readLessonAt = async (
  root: string,
  id: string,
  parts: readonly PartOutline[],
  references: References,
): Promise<Result<Lesson>> => {
  const part = parts.find(({ lessons }) => lessons.some((lesson) => lesson.id === id));
  const listed = part?.lessons.find((lesson) => lesson.id === id);
  if (!part || !listed) return err(`there is no lesson \`${id}\` in the course`);
  const source = await readLessonSource(root, id);
  const lesson = outlineLesson(source, listed.number, references.scenes);
  if (!lesson.ok) return lesson;
  const body = await compileBody(source, references);
  if (!body.ok) return body;
  const { aim, facts, contentNote } = lesson.value.frontmatter;
  return ok({
    ...lesson.value.outline,
    aim,
    facts,
    contentNote,
    partTitle: part.title,
    Body: body.value,
  });
};
