import type { PartOutline } from '../../course/outline';
import { err, type Result } from '../../result';
import { readContent, type Content, type Rule } from '../check/content';
import { rules } from '../check/rules';
import { noCode } from '../check/rules/no-code';
import { rehearsalGraph } from '../check/rules/rehearsal-graph';
import { vocabulary } from '../check/rules/vocabulary';
import { faultLine, inReadingOrder } from '../fault';
import type { Lesson } from '../lesson/lesson';
import { textAttribute } from '../markdown/attribute';
import { elementsNamed } from '../markdown/element';
import { lastLesson } from './last-sound';

/** A lesson as it can be drawn while somebody writes it. */
export type Draft = {
  /** The lesson as its file says, or as it last could be drawn; null where it never could. */
  readonly lesson: Lesson | null;
  /** Every fault, those of the file that stops it first, one line each: `path:line:column reason`. None where all is drawn as written. */
  readonly faults: readonly string[];
};

const lines = (content: Content, checks: readonly Rule[]): readonly string[] =>
  inReadingOrder(checks.flatMap((check) => check(content))).map(faultLine);

/** A lesson that compiles may still throw while it is drawn: a word nobody knows, code, a way to no turn. */
const drawingFaults = (content: Content, id: string): readonly string[] => {
  const lessons = content.lessons.filter((lesson) => lesson.id === id);
  const named = lessons
    .flatMap(({ tree }) => (tree ? elementsNamed(tree, 'Rehearsal') : []))
    .map((element) => textAttribute(element, 'scenario')?.value);
  const scenarios = content.scenarios.filter((scenario) => named.includes(scenario.id));
  return lines({ ...content, lessons, scenarios }, [vocabulary, noCode, rehearsalGraph]);
};

/**
 * What to draw for a lesson while somebody writes. Never fails: an error in Next's hands costs the page, and
 * with it every word typed there and not kept.
 * @param courseNow the course as it is read just now
 * @param lessonNow the lesson as it is read just now
 */
export const draftOf = async (
  root: string,
  id: string,
  courseNow: Promise<Result<readonly PartOutline[]>>,
  lessonNow: Promise<Result<Lesson>>,
): Promise<Draft> => {
  const [content, course, read] = await Promise.all([readContent(root), courseNow, lessonNow]);
  const stopping = read.ok ? drawingFaults(content, id) : [read.error];
  const drawn = lastLesson(`${root}\n${id}`, stopping[0] === undefined ? read : err(stopping[0]));
  const lesson = drawn.ok ? drawn.value : null;
  const [first, ...others] = [...stopping, ...(course.ok ? [] : [course.error])];
  if (first === undefined) return { lesson, faults: [] };
  const all = lines(content, rules);
  const [file = ''] = first.split(':', 1);
  const here = all.filter((line) => line.startsWith(`${file}:`));
  const unlisted = [first, ...others].filter((line) => !all.includes(line));
  return { lesson, faults: [...new Set([...unlisted, ...here, ...all])] };
};
