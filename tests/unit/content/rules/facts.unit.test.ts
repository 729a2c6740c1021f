import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test('an unknown fact is named where it is listed and where it is used', async () => {
  expect(
    await faultsAfter(
      replace(lesson, 'facts: [F1]', 'facts: [F1, F9]'),
      replace(lesson, '<Fact id="F1">', '<Fact id="F8">'),
    ),
  ).toEqual([
    `${lesson}:13:13 there is no fact \`F9\`, expected one of \`facts.json\``,
    `${lesson}:43:7 there is no fact \`F8\`, expected one of \`facts.json\``,
  ]);
});

test('a fact that is used is listed', async () => {
  expect(await faultsAfter(replace(lesson, 'facts: [F1]', 'facts: []'))).toEqual([
    `${lesson}:43:7 the fact \`F1\` is not listed, expected it under \`facts\` in the frontmatter`,
  ]);
});

test('a lesson has one fact box at most', async () => {
  expect(
    await faultsAfter(replace(lesson, '</Fact>', '</Fact>\n\n<Fact id="F1">Again.</Fact>')),
  ).toEqual([`${lesson}:45:1 a second fact box, expected at most one in a lesson`]);
});
