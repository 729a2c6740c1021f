import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson, otherLesson } from '../../../fixtures/content/good-files';

test('a heading without an id is named', async () => {
  expect(
    await faultsAfter(replace(otherLesson, ' [#a-table]', ''), replace(lesson, '/#a-table', '/')),
  ).toEqual([`${otherLesson}:12:1 the heading has no id, expected \`[#an-id]\` at its end`]);
});

test('an id in the wrong form is named at the id', async () => {
  expect(
    await faultsAfter(
      replace(otherLesson, '[#a-table]', '[#A table]'),
      replace(lesson, '/#a-table', '/'),
    ),
  ).toEqual([
    `${otherLesson}:12:12 the heading's id \`A table\` has the wrong form, expected lower-case words joined by hyphens, like \`first-words\``,
  ]);
});

test('an id used twice in a lesson is named at the second', async () => {
  expect(
    await faultsAfter(
      replace(lesson, 'A pause [#a-pause]', 'A pause [#a-pause]\n\n### More [#a-pause]'),
    ),
  ).toEqual([`${lesson}:41:10 the heading's id \`a-pause\` is taken, expected one not used above`]);
});

test('a heading may not skip a level', async () => {
  expect(await faultsAfter(replace(lesson, '### A pause', '#### A pause'))).toEqual([
    `${lesson}:39:1 the heading skips a level (4), expected at most \`###\``,
  ]);
  expect(await faultsAfter(replace(otherLesson, '## A table', '### A table'))).toEqual([
    `${otherLesson}:12:1 the heading skips a level (3), expected at most \`##\``,
  ]);
});

test('the first level belongs to the title', async () => {
  expect(await faultsAfter(replace(otherLesson, '## A table', '# A table'))).toEqual([
    `${otherLesson}:12:1 a heading of level 1 is not allowed, expected \`##\`: the title is in the frontmatter`,
  ]);
});
