import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

const at = (line: number, column: number, message: string) => [
  `${lesson}:${line}:${column} ${message}`,
];

test('a lesson without frontmatter is named at its beginning', async () => {
  expect(await faultsAfter(replace(lesson, '---\nid: first-light', 'id: first-light'))).toContain(
    `${lesson}:1:1 the lesson has no frontmatter, expected fields between two lines of \`---\``,
  );
});

test('broken YAML is named at its place, and the text is still judged', async () => {
  const faults = await faultsAfter(
    replace(lesson, 'facts: [F1]', 'facts: [F1'),
    replace(lesson, ' [#a-pause]', ''),
  );
  expect(faults.filter((fault) => fault.includes('YAML'))[0]).toMatch(
    `${lesson}:14:1 the YAML is broken: `,
  );
  expect(faults).toContain(
    `${lesson}:39:1 the heading has no id, expected \`[#an-id]\` at its end`,
  );
});

test('a key written twice is named', async () => {
  const [fault] = await faultsAfter(replace(lesson, 'minutes: 7', 'minutes: 7\nminutes: 8'));
  expect(fault).toBe(`${lesson}:9:1 the YAML is broken: Map keys must be unique`);
});

test('an alias is not allowed', async () => {
  expect(
    await faultsAfter(replace(lesson, 'One line.', '&a One'), replace(lesson, 'Two lines.', '*a')),
  ).toEqual(at(6, 5, 'an alias (`*name`) is not allowed here, expected the value itself'));
});

test('an unknown field is named at its key', async () => {
  expect(await faultsAfter(replace(lesson, 'aim: Notice', 'author: Ada\naim: Notice'))).toEqual(
    at(
      9,
      1,
      '`author` is not a known field, expected one of `id`, `title`, `summary`, `minutes`, `aim`, `ideas`, `teaching`, `facts`, `contentNote`',
    ),
  );
});

test('each field that is missing is named', async () => {
  expect(
    await faultsAfter(
      replace(lesson, 'aim: Notice one thing.\n', ''),
      replace(lesson, 'title: First light\n', ''),
    ),
  ).toEqual([
    `${lesson}:1:1 \`aim\` is missing, expected text`,
    `${lesson}:1:1 \`title\` is missing, expected text`,
  ]);
});

test.each([
  [
    'id: first-light',
    'id: second-cup',
    2,
    1,
    '`id` is `second-cup`, expected the name of the file, `first-light`',
  ],
  ['title: First light', "title: ' '", 3, 1, '`title` is empty, expected text'],
  ['  - Three lines.\n', '', 4, 1, '`summary` has the wrong length, expected exactly three lines'],
  ['- Two lines.', '- 2', 6, 5, '`summary[1]` is a number, expected text'],
  ['minutes: 7', 'minutes: "7"', 8, 1, '`minutes` is text, expected a number'],
  ['minutes: 7', 'minutes: 7.5', 8, 1, '`minutes` is not a whole number, expected whole minutes'],
  ['minutes: 7', 'minutes: 0', 8, 1, '`minutes` is too small, expected at least 1'],
  ['aim: Notice one thing.', 'aim:', 9, 1, '`aim` is empty, expected text'],
  ['C1: a-start', 'C1: 4', 11, 3, '`ideas.C1` is a number, expected text'],
  ['facts: [F1]', 'facts: F1', 13, 1, '`facts` is text, expected a list'],
  [
    '  gentler: Read the end first.\n',
    '',
    14,
    1,
    '`contentNote.gentler` is missing, expected text',
  ],
  [
    'Mentions rain.',
    'rain '.repeat(31),
    15,
    3,
    '`contentNote.note` is too long, expected at most 30 words',
  ],
])('%j written as %j is named at %i:%i', async (from, to, line, column, message) => {
  expect(await faultsAfter(replace(lesson, from, to))).toEqual(at(line, column, message));
});
