import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../result';
import { checkContent } from '../check/check-content';
import { deniedWord } from '../check/rules/neutral-words';
import { shownPath } from '../content-root';
import { readData } from '../data/read-data';
import { courseShape, denylistShape, type Course } from '../data/shapes';
import { faultLine, type Fault } from '../fault';
import { soundData } from '../lesson/course';
import { lessonPath } from '../lesson/source';
import { listLesson } from './list-lesson';
import { fillTemplates } from './template';
import type { Wish } from './wish';
import { writeAll } from './write-all';

/** What was written: the shown paths, and the title of the part the lesson is in. */
export type NewLesson = { readonly paths: readonly string[]; readonly part: string };

const partOf = ({ parts }: Course, wanted: string | null): Result<number> => {
  const index = wanted === null ? parts.length - 1 : parts.findIndex(({ id }) => id === wanted);
  if (index >= 0) return ok(index);
  const known = parts.map(({ id }) => `\`${id}\``).join(', ');
  return err(`There is no part \`${wanted}\`, expected one of ${known}.`);
};

const denial = ({ id, title }: Wish, denied: readonly string[]): Result<null> => {
  const inId = deniedWord(id, new Set(denied));
  const inTitle = deniedWord(title, new Set(denied));
  const found = inId ?? inTitle;
  if (found === undefined) return ok(null);
  const what = inId === undefined ? 'title' : 'id';
  return err(
    `The ${what} holds \`${found}\`, a word of the deny list: it would show in addresses and tabs.`,
  );
};

const taken = (id: string, course: Course, paths: readonly string[]): Result<null> => {
  const there = paths.find((path) => existsSync(path));
  const isListed = course.parts.some(({ lessons }) => lessons.includes(id));
  const [lesson = ''] = paths;
  if (isListed && there === lesson)
    return err(`The id \`${id}\` is taken, expected one of its own.`);
  const kept = 'nothing is written over: take it away first, or choose another id';
  if (there !== undefined) return err(`\`${shownPath(there)}\` is there already, and ${kept}.`);
  return isListed ? err(`\`${id}\` stands in \`course.json\` already, and ${kept}.`) : ok(null);
};

// Without the line: an entry more in a file moves those below it.
const sameFault = ({ path, message }: Fault): string => `${path} ${message}`;

/**
 * Writes a lesson and its rehearsal from the templates and lists it in the course at `root`, so that the content
 * check has no new fault. Fails with one sentence, and then every file is as it was.
 */
export const newLesson = async (root: string, wish: Wish): Promise<Result<NewLesson>> => {
  const courseFile = await readData(root, 'course.json', courseShape);
  const course = soundData(courseFile);
  if (!course.ok) return course;
  const denylist = soundData(await readData(root, 'safety/denylist.json', denylistShape));
  if (!denylist.ok) return denylist;
  const part = partOf(course.value, wish.part);
  if (!part.ok) return part;
  const lesson = lessonPath(root, wish.id);
  const scenario = join(root, 'en', 'scenarios', `${wish.id}.yaml`);
  const free = [denial(wish, denylist.value), taken(wish.id, course.value, [lesson, scenario])];
  for (const judged of free) if (!judged.ok) return judged;
  const filled = await fillTemplates(root, wish);
  if (!filled.ok) return filled;
  const listed = listLesson(courseFile.file.text, part.value, wish.id);
  if (!listed.ok) return listed;

  const before = new Set((await checkContent(root)).map(sameFault));
  const written = await writeAll([
    { path: lesson, text: filled.value.lesson, before: null },
    { path: scenario, text: filled.value.scenario, before: null },
    { path: join(root, 'course.json'), text: listed.value, before: courseFile.file.text },
  ]);
  if (!written.ok) return written;
  const fault = (await checkContent(root)).find((found) => !before.has(sameFault(found)));
  if (fault) {
    await written.value();
    return err(
      `Nothing was written, since the new lesson would have a fault: ${faultLine(fault)}.`,
    );
  }
  const paths = [lesson, scenario, join(root, 'course.json')].map(shownPath);
  return ok({ paths, part: course.value.parts[part.value]?.title ?? '' });
};
