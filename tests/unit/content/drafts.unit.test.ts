import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../lib/content/check/check-content';
import { withContent } from '../../fixtures/content/content-folder';
import { lesson, otherLesson, scenario } from '../../fixtures/content/good-files';

afterEach(() => vi.unstubAllEnvs());

/** The pages' own door to the words, as it opens with `npm run dev` or in a build. */
const openDoor = (mode: 'development' | 'production', root: string) => {
  vi.resetModules();
  vi.stubEnv('NODE_ENV', mode);
  vi.stubEnv('CONTENT_DIR', root);
  return import('../../../lib/content');
};

const change = async (root: string, path: string, from: string, to: string) => {
  const text = await readFile(join(root, path), 'utf8');
  await writeFile(join(root, path), text.replace(from, to));
};

const spoilings: readonly [string, string, string, string, string][] = [
  ['a tag that is never closed', lesson, '</KeyIdeas>', '', 'first-light.mdx:45:1 the tag'],
  [
    'a word nobody knows',
    lesson,
    '## A *good*',
    '<Nobody />\n\n## A *good*',
    'no component `Nobody`',
  ],
  ['code', lesson, 'Words with', '{nobody.knows} with', 'an expression in braces'],
  ['minutes that are no number', lesson, 'minutes: 7', 'minutes: few', '`minutes` is text'],
  [
    'a rehearsal that is no YAML',
    scenario,
    'people: [',
    'people: [[',
    'the-window.yaml:5:1 the YAML is broken',
  ],
  ['a way to no turn', scenario, 'to: shut', 'to: nowhere', 'there is no turn `nowhere`'],
  ['a glossary that is no JSON', 'en/glossary.json', '{', '{,', 'glossary.json:1:2'],
  ['facts that are no JSON', 'en/facts.json', '{', '{,', 'facts.json:1:2'],
  ['a lesson that is in no list', 'course.json', '"first-light",', '', 'in no part'],
];

test.each(spoilings)(
  '%s: the lesson is drawn as it last was, with its fault, until it is mended',
  async (_, path, from, to, fault) => {
    await withContent([], async (root) => {
      const { readLesson } = await openDoor('development', root);
      const sound = await readLesson('first-light');
      const good = await readFile(join(root, path), 'utf8');
      await change(root, path, from, to);
      const broken = await readLesson('first-light');
      expect(broken.ok && broken.value.lesson).toBe(sound.ok && sound.value.lesson);
      expect(broken.ok && broken.value.faults.join('\n')).toContain(fault);
      await writeFile(join(root, path), `${good}\n`);
      const mended = await readLesson('first-light');
      expect(mended.ok && mended.value.faults).toEqual([]);
      expect(mended.ok && mended.value.lesson?.title).toBe('First light');
    });
  },
);

test('a lesson that never could be drawn has faults alone', async () => {
  await withContent([], async (root) => {
    await change(root, lesson, '</KeyIdeas>', '');
    const { readLesson } = await openDoor('development', root);
    const read = await readLesson('first-light');
    expect(read.ok && read.value.lesson).toBe(null);
    expect(read.ok && read.value.faults).toHaveLength(1);
  });
});

test('while another lesson is broken, this one is drawn as it is written now', async () => {
  await withContent([], async (root) => {
    const { readCourse, readLesson } = await openDoor('development', root);
    await readLesson('first-light');
    await change(root, otherLesson, 'minutes: 8', 'minutes: few');
    await change(root, lesson, 'title: First light', 'title: Second light');
    const read = await readLesson('first-light');
    expect(read.ok && read.value.lesson?.title).toBe('Second light');
    expect(read.ok && read.value.faults.join('\n')).toContain('second-cup.mdx:5:1');
    expect((await readCourse())[0]?.lessons).toHaveLength(2);
  });
});

test('a lesson still too short is drawn as it is written, without a word about it on the page', async () => {
  await withContent([], async (root) => {
    const { readLesson } = await openDoor('development', root);
    const text = await readFile(join(root, lesson), 'utf8');
    await writeFile(join(root, lesson), text.slice(0, -2500));
    const [fault] = await checkContent(root);
    expect(fault?.message).toContain('words, expected 600');
    expect(await readLesson('first-light')).toMatchObject({ value: { faults: [] } });
  });
});

test('a lesson keeps its page while it is in no list, or while its file is away', async () => {
  await withContent([], async (root) => {
    const { readLessonIds } = await openDoor('development', root);
    await change(root, 'course.json', '"first-light",', '');
    await rm(join(root, otherLesson));
    expect([...(await readLessonIds())].sort()).toEqual(['first-light', 'second-cup']);
  });
});

test('a build stops at a broken lesson', async () => {
  await withContent([], async (root) => {
    await change(root, lesson, '</KeyIdeas>', '');
    const { readCourse, readLesson, readLessonIds } = await openDoor('production', root);
    expect(await readLesson('first-light')).toMatchObject({ ok: false });
    await expect(readCourse()).rejects.toThrow('first-light.mdx:45:1');
    await expect(readLessonIds()).rejects.toThrow('first-light.mdx:45:1');
  });
});

test('a build draws a sound lesson and gives a page to those of the course alone', async () => {
  await withContent([], async (root) => {
    await change(root, 'course.json', ',\n        "second-cup"', '');
    const { readLesson, readLessonIds } = await openDoor('production', root);
    expect(await readLessonIds()).toEqual(['first-light']);
    expect(await readLesson('first-light')).toMatchObject({
      ok: true,
      value: { lesson: { title: 'First light' }, faults: [] },
    });
  });
});
