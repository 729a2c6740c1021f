import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { isBuilt } from './built.mjs';
import { root } from './root.mjs';

const home = join(root, '.cache', 'trial');
const content = join(home, 'content');

/**
 * A second site, for tests alone: the course as it may be a year on, and the gallery of every component.
 * @type {import('./built.mjs').Site}
 */
export const trialSite = {
  out: join(home, 'out'),
  record: join(home, 'build.json'),
  env: {
    CONTENT_DIR: content,
    GALLERY: 'yes',
    // With a static export Next writes the pages here and works in `.next` as always.
    NEXT_DIST_DIR: '.cache/trial/out',
  },
};

/** What is different in it; the tests know these by heart. */
export const changes = {
  renamed: { lesson: 'who-sets-the-pace', title: 'At whose speed?' },
  removed: { lesson: 'what-closeness-stands-on', prompt: 'closeness.equal-comfort' },
};

/**
 * Changes one file of the copied words. Fails where nothing would change, so that no test runs on the old words.
 * @param {string} file
 * @param {(text: string) => string} change
 */
async function edit(file, change) {
  const path = join(content, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The trial site found nothing to change in ${file}.`);
  await writeFile(path, after);
}

/**
 * Turns the first part round and moves a lesson of the second behind the others. Where a lesson quotes an
 * earlier answer, its question still comes before it.
 * @param {string} text of `course.json`
 */
function reordered(text) {
  const course = JSON.parse(text);
  const [first, second] = course.parts;
  const last = course.parts.at(-1);
  first.lessons.reverse();
  last.lessons.push(second.lessons.shift());
  return JSON.stringify(course);
}

/** Copies the words as they are now and changes the copy. */
async function changeCourse() {
  await rm(home, { recursive: true, force: true });
  await cp(join(root, 'content'), content, { recursive: true });
  const { renamed, removed } = changes;
  await edit('course.json', reordered);
  await edit(`en/lessons/${renamed.lesson}.mdx`, (text) =>
    text.replace(/^title: .*$/m, `title: "${renamed.title}"`),
  );
  await edit(`en/lessons/${removed.lesson}.mdx`, (text) =>
    text.replace(new RegExp(`^<Prompt id="${removed.prompt}"[^>]*/>$`, 'm'), ''),
  );
}

/**
 * Builds the trial site when something it depends on has changed.
 * @returns {Promise<string | null>} a sentence when it failed
 */
export async function ensureTrialSite() {
  if (isBuilt(trialSite)) return null;
  await changeCourse();
  return build(trialSite);
}
