import { expect, test } from 'vitest';
import { reportOn } from '../../../lib/content/check/check-content';
import { reportLines } from '../../../lib/content/check/report/report-lines';
import { replace, withContent, type Edit } from '../../fixtures/content/content-folder';
import { lesson } from '../../fixtures/content/good-files';

const reportAfter = (...edits: readonly Edit[]) =>
  withContent(edits, async (root) => reportLines((await reportOn(root)).content).join('\n'));

test('the report has a row for each lesson in course order, and a line of totals', async () => {
  const report = await reportAfter(replace('ideas.json', '"T1":', '"C2": "b", "T1":'));
  const lines = report.split('\n');
  expect(lines[1]?.split(/\s+/)).toEqual(
    'lesson words minutes grade mean longest misses ideas facts prompts turns endings'.split(' '),
  );
  expect(lines[2]).toMatch(
    /^first-light +\d+ +7 +\d\.\d +1\d\.\d +14 {2}rhythm, you +2 +1 +3 +3 +2$/,
  );
  expect(lines[3]).toMatch(/^second-cup +632 +8 .* +0 +0 +0 +0 +0$/);
  expect(lines[4]).toMatch(/^In all: lessons 2, words \d+, rehearsals 1, ideas 2 of 3$/);
  expect(lines[5]).toBe('Ideas without a lesson: C2');
});

test('the report shows the passage that carries a teaching point, or that its lesson is still to come', async () => {
  expect(await reportAfter()).toContain('TP1 A lamp is lit.\n  third-step: not written yet');
  const report = await reportAfter(
    replace('teaching-points.json', '"third-step"', '"first-light"'),
    replace(lesson, 'facts: [F1]', 'teaching: { TP1: a-pause }\nfacts: [F1]'),
  );
  expect(report).toMatch(/ {2}first-light, “A pause”:\n {4}A lamp was lit\.\n {4}Light helps\.\n/);
});

test('the report ends with the first and last sentences', async () => {
  expect(await reportAfter()).toMatch(
    /first-light\n {2}first \(a thing\): Words with a lamp and a way on\.\n {2}last: Any lamp\?\nsecond-cup\n.*\n {2}last: Any more bread\?$/,
  );
});

test('a lesson too broken to measure has dashes, and the report is still printed', async () => {
  const report = await reportAfter(replace(lesson, '</Term>', ''));
  expect(report).toMatch(/first-light +– +7 +– +– +– +–/);
});
