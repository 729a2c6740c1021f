import { parseJson } from '../data/json';
import { courseShape } from '../data/shapes';
import { err, ok, type Result } from '../../result';

const stringAt = (text: string, offset: number): string => {
  const pattern = /"(?:[^"\\]|\\.)*"/y;
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
};

const spaceBefore = (text: string, offset: number): string =>
  /\s*$/.exec(text.slice(0, offset))?.[0] ?? '';

/** After the last lesson, parted from it as the one before is: on a line of its own, or in the same line. */
const afterLast = (text: string, last: number, isOnly: boolean, entry: string): string => {
  const end = last + stringAt(text, last).length;
  const space = spaceBefore(text, last);
  const gap = isOnly && !space.includes('\n') ? ' ' : space;
  return `${text.slice(0, end)},${gap}${entry}${text.slice(end)}`;
};

/** Between brackets that hold nothing yet: on a line of its own, where the file has lines. */
const intoEmpty = (text: string, key: number, entry: string): string => {
  const from = text.indexOf('[', key) + 1;
  const to = text.indexOf(']', from);
  const around = spaceBefore(text, key);
  const unit = /\n([ \t]+)/.exec(text)?.[1] ?? '';
  const inside = around.includes('\n') ? [`${around}${unit}`, around] : ['', ''];
  return `${text.slice(0, from)}${inside[0]}${entry}${inside[1]}${text.slice(to)}`;
};

/**
 * Adds a lesson at the end of a part in the text of `course.json`, and touches nothing else of it.
 * Fails with a sentence where the text is not the course that `part`, an index, belongs to.
 */
export const listLesson = (text: string, part: number, id: string): Result<string> => {
  const located = parseJson(text);
  const course = courseShape.safeParse(located.ok ? located.value.value : null);
  const lessons = course.data?.parts[part]?.lessons;
  if (!located.ok || !lessons) return err('`course.json` is broken, so nothing was written.');
  const path = ['parts', part, 'lessons'];
  const { offsetOf } = located.value;
  const count = lessons.length;
  const entry = JSON.stringify(id);
  if (count === 0) return ok(intoEmpty(text, offsetOf(path), entry));
  return ok(afterLast(text, offsetOf([...path, count - 1]), count === 1, entry));
};
