import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../lib/content/check/check-content';
import { readCourseAt } from '../../../lib/content/lesson/course';
import { readLessonAt } from '../../../lib/content/lesson/lesson';
import { readReferencesAt } from '../../../lib/content/lesson/references';
import { newLesson } from '../../../lib/content/new/new-lesson';
import { readWish } from '../../../lib/content/new/wish';

// Each lesson is checked with the whole course around it, twice.
vi.setConfig({ testTimeout: 30_000 });

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-lesson-'));
  await cp('content', root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

const ask = async (...args: readonly string[]) => {
  const wish = readWish(args);
  return wish.ok ? newLesson(root, wish.value) : wish;
};

const read = (path: string) => readFile(join(root, path), 'utf8');
const write = (path: string, text: string) => writeFile(join(root, path), text);

/** Every path of the folder, and what each file holds to the byte. */
const everything = async (): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(root, { recursive: true })).sort();
  const entries = names.map(async (name): Promise<[string, string]> => {
    const path = join(root, name);
    return [name, (await stat(path)).isDirectory() ? '' : await readFile(path, 'base64')];
  });
  return Object.fromEntries(await Promise.all(entries));
};

const command = ['node_modules/tsx/dist/cli.mjs', 'lib/content/new/cli.ts'];

const run = (...args: readonly string[]) => {
  const env = { ...process.env, CONTENT_DIR: root };
  return promisify(execFile)(process.execPath, [...command, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
};

test('one command writes a lesson without a fault, and says what to do next', async () => {
  const { code, stdout } = await run('a-spare-key', 'A spare key: whose?');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /lessons\/a-spare-key\.mdx\n.*scenarios\/a-spare-key\.yaml\n.*course\.json/,
  );
  expect(stdout).toMatch(/npm run dev[\s\S]*npm run check:content/);
  expect(await checkContent(root)).toEqual([]);
});

test('what cannot be done is one sentence, and the command fails', async () => {
  const before = await everything();
  const { code, stdout, stderr } = await run('Not An Id');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^The id `Not An Id` has the wrong form, .*\n$/);
  expect(await everything()).toEqual(before);
});

test('a new lesson is the last of the course and can be drawn at once', async () => {
  await ask('a-spare-key', 'A "spare" key: yes # no');
  const [course, references] = await Promise.all([readCourseAt(root), readReferencesAt(root)]);
  if (!course.ok || !references.ok) throw new Error('the course cannot be read');
  expect(course.value.at(-1)?.lessons.at(-1)?.title).toBe('A "spare" key: yes # no');
  const lesson = await readLessonAt(root, 'a-spare-key', course.value, references.value);
  expect(lesson.ok && lesson.value.id).toBe('a-spare-key');
});

test('a lesson goes to the part an author names, and every other line of the list stays', async () => {
  const before = (await read('course.json')).split('\n');
  await ask('a-spare-key', '--part', 'ground');
  const course = await readCourseAt(root);
  const parts = course.ok ? course.value : [];
  expect(parts.find(({ id }) => id === 'ground')?.lessons.at(-1)?.id).toBe('a-spare-key');
  const after = (await read('course.json')).split('\n');
  const added = after.indexOf('        "a-spare-key"');
  expect(after[added - 1]).toBe(`${before[added - 1]},`);
  expect(after.toSpliced(added - 1, 2, before[added - 1] ?? '')).toEqual(before);
});

test('without a title, the id says it in words', async () => {
  await ask('a-spare-key');
  expect(await read('en/lessons/a-spare-key.mdx')).toMatch(/^title: A spare key$/m);
});

test('two new lessons stand beside each other', async () => {
  await ask('a-spare-key');
  await ask('a-second-one');
  expect(await checkContent(root)).toEqual([]);
});

test('templates are no lessons: the check does not look at them', async () => {
  await write('templates/lesson.mdx', '<Broken');
  await write('templates/scenario.yaml', '[');
  expect(await checkContent(root)).toEqual([]);
});

test.each([
  ['no id', [], 'The lesson needs an id'],
  ['an id with capitals', ['Spare-Key'], 'has the wrong form'],
  ['an id that leads elsewhere', ['../../spare'], 'has the wrong form'],
  ['an id of the deny list', ['first-kiss'], 'The id holds `kiss`'],
  ['a title of the deny list', ['first-time', 'A first kiss'], 'The title holds `kiss`'],
  ['an id that is taken', ['easy-either-way'], 'The id `easy-either-way` is taken'],
  ['the id of a rehearsal', ['the-red-row'], 'scenarios/the-red-row.yaml` is there already'],
  ['an id that answers are kept under', ['pace', '--part', 'ground'], 'is taken in'],
  ['a part that is not there', ['spare-key', '--part', 'sky'], 'There is no part `sky`'],
  ['no part after --part', ['spare-key', '--part'], '`--part` names no part'],
  ['an option nobody knows', ['spare-key', '--prt', 'ground'], 'There is no option `--prt`'],
  ['a title without quotes', ['spare-key', 'A', 'key'], 'stands in quotes'],
  ['a title of nothing', ['spare-key', ' '], 'The title is empty'],
  ['a title of two lines', ['spare-key', 'A\nkey'], 'more than one line'],
])('%s writes nothing and says why', async (_, args, sentence) => {
  const before = await everything();
  const made = await ask(...args);
  expect(made.ok ? '' : made.error).toContain(sentence);
  expect(made.ok ? '' : made.error).not.toContain('\n');
  expect(await everything()).toEqual(before);
});

test('a part that npm kept for itself is not quietly the last part', () => {
  const wish = readWish(['spare-key', 'ground'], { npm_config_part: 'true' });
  expect(wish.ok || wish.error).toContain('the `--` was left out');
});

const spoil: readonly [string, () => Promise<unknown>, string][] = [
  [
    'a lesson left from an earlier try',
    () => write('en/lessons/spare-key.mdx', 'x'),
    'there already',
  ],
  [
    'a rehearsal left from an earlier try',
    () => write('en/scenarios/spare-key.yaml', 'x'),
    'there already',
  ],
  [
    'an entry left from an earlier try',
    async () =>
      write(
        'course.json',
        (await read('course.json')).replace('"who-sets', '"spare-key", "who-sets'),
      ),
    'stands in `course.json` already',
  ],
  ['a course that is broken', () => write('course.json', '{'), 'course.json:1:'],
  ['a template that is gone', () => rm(join(root, 'templates/lesson.mdx')), 'is missing'],
  [
    'a template with a fault',
    async () =>
      write(
        'templates/lesson.mdx',
        (await read('templates/lesson.mdx')).replace('</KeyIdeas>', ''),
      ),
    'is never closed',
  ],
  [
    'a list that cannot be written',
    () => mkdir(join(root, 'course.json.writing')),
    'could not be written',
  ],
];

test.each(spoil)('%s writes nothing and says why', async (_, prepare, sentence) => {
  await prepare();
  const before = await everything();
  const made = await ask('spare-key');
  expect(made.ok ? '' : made.error).toContain(sentence);
  expect(await everything()).toEqual(before);
});
