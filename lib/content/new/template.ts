import { join } from 'node:path';
import { stringify } from 'yaml';
import { err, ok, type Result } from '../../result';
import { shownPath } from '../content-root';
import { readText } from '../text/read-text';
import type { Wish } from './wish';

/** What stands in the templates where the lesson's own id belongs. */
const standIn = 'new-lesson';

const titleLine = /^title:.*$/m;

const read = async (root: string, name: string): Promise<Result<string>> => {
  const path = join(root, 'templates', name);
  const text = await readText(path);
  return text.ok ? text : err(`\`${shownPath(path)}\` is missing, and a lesson is made from it.`);
};

/** The text of a new lesson and its rehearsal. Fails with a sentence where a template is missing. */
export const fillTemplates = async (
  root: string,
  { id, title }: Wish,
): Promise<Result<{ readonly lesson: string; readonly scenario: string }>> => {
  const [lesson, scenario] = await Promise.all([
    read(root, 'lesson.mdx'),
    read(root, 'scenario.yaml'),
  ]);
  if (!lesson.ok) return lesson;
  if (!scenario.ok) return scenario;
  const named = stringify({ title }, { lineWidth: 0 }).trim();
  return ok({
    lesson: lesson.value.replaceAll(standIn, id).replace(titleLine, () => named),
    scenario: scenario.value.replaceAll(standIn, id),
  });
};
