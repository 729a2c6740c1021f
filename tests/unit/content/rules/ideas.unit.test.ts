import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson, otherLesson } from '../../../fixtures/content/good-files';

test('an idea the ledger lacks is named at its key', async () => {
  expect(await faultsAfter(replace(lesson, 'T1: a-pause', 'T9: a-pause'))).toEqual([
    `${lesson}:12:3 there is no idea \`T9\`, expected one of \`ideas.json\``,
  ]);
});

test('an idea stands under a heading of its lesson', async () => {
  expect(await faultsAfter(replace(lesson, 'T1: a-pause', 'T1: a-table'))).toEqual([
    `${lesson}:12:3 the idea \`T1\` names the heading \`a-table\`, expected the id of a heading in this lesson`,
  ]);
});

test('an idea has one home', async () => {
  expect(await faultsAfter(replace(otherLesson, 'ideas: {}', 'ideas: { C1: a-table }'))).toEqual([
    `${otherLesson}:7:10 the idea \`C1\` has its home in \`first-light\`, expected it in one lesson only`,
  ]);
});

test('ideas are judged though another field is faulty', async () => {
  expect(
    await faultsAfter(
      replace(lesson, 'minutes: 7', 'minutes: 0'),
      replace(lesson, 'T1: a-pause', 'T9: a-pause'),
    ),
  ).toEqual([
    `${lesson}:8:1 \`minutes\` is too small, expected at least 1`,
    `${lesson}:12:3 there is no idea \`T9\`, expected one of \`ideas.json\``,
  ]);
});
