import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { replace, withContent, type Edit } from '../../fixtures/content/content-folder';
import { lesson } from '../../fixtures/content/good-files';

const command = [
  'node_modules/tsx/dist/cli.mjs',
  '--conditions=react-server',
  'lib/content/check/cli.ts',
];

const runAfter = (...edits: readonly Edit[]) =>
  withContent(edits, async (root) => {
    const env = { ...process.env, CONTENT_DIR: root };
    const run = promisify(execFile)(process.execPath, command, { env });
    return run.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    );
  });

test('a sound course passes with one line', async () => {
  expect(await runAfter()).toEqual({
    code: 0,
    stdout: 'No faults. Lessons: 2, rehearsals: 1, ideas with a lesson: 2 of 2.\n',
  });
}, 30_000);

test('faults are printed one on a line, in reading order, and the check fails', async () => {
  const { code, stdout } = await runAfter(
    replace(lesson, 'minutes: 7', 'minutes: 0'),
    replace(lesson, '</Term>', ''),
    replace('course.json', '"Ground"', '""'),
  );
  expect(code).toBe(1);
  expect(stdout.split('\n').map((line) => line.replace(/^.*\/(?=[^/]*:\d+:\d+)/, ''))).toEqual([
    'course.json:5:7 `parts[0].title` is empty, expected text',
    'first-light.mdx:8:1 `minutes` is too small, expected at least 1',
    'first-light.mdx:22:14 the tag `<Term>` is never closed, expected `</Term>` before the paragraph ends',
    '',
  ]);
}, 30_000);
