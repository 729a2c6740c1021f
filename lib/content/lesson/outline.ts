import type { LessonOutline } from '../../course/outline';
import { faultLine } from '../fault';
import type { Frontmatter } from '../frontmatter/shape';
import { headingOutlines } from '../markdown/heading';
import type { Scenes } from '../rehearsal/scenes';
import { err, ok, type Result } from '../../result';
import { answerPlaces } from './answer-places';
import type { LessonSource } from './source';

/** A lesson's outline and its whole frontmatter. Fails with the first fault of the file, as one line. */
export const outlineLesson = (
  source: LessonSource,
  number: number,
  scenes: Scenes,
): Result<{ readonly outline: LessonOutline; readonly frontmatter: Frontmatter }> => {
  const { frontmatter, tree, syntaxFaults, id, file } = source;
  const [fault] = [...syntaxFaults, ...frontmatter.faults];
  if (fault) return err(faultLine(fault));
  if (!frontmatter.value || !tree)
    return err(`${file.path}:1:1 the lesson cannot be read, expected MDX`);
  const { title, summary, minutes } = frontmatter.value;
  const prompts = answerPlaces(source, scenes).map((place) => place.id);
  const outline = { id, number, title, summary, minutes, headings: headingOutlines(tree), prompts };
  return ok({ outline, frontmatter: frontmatter.value });
};
