import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { otherLesson } from '../../../fixtures/content/good-files';

test('a lesson that is listed has a file', async () => {
  expect(
    await faultsAfter(replace('course.json', '"second-cup"', '"second-cup",\n        "third"')),
  ).toEqual(['course.json:10:9 there is no lesson `third`, expected a file `lessons/third.mdx`']);
});

test('a lesson with a file is listed', async () => {
  expect(await faultsAfter(replace('course.json', ',\n        "second-cup"', ''))).toEqual([
    `${otherLesson}:1:1 the lesson is in no part, expected \`second-cup\` in \`course.json\``,
  ]);
});

test('a lesson is listed once', async () => {
  expect(
    await faultsAfter(
      replace('course.json', '"second-cup"', '"second-cup",\n        "first-light"'),
    ),
  ).toEqual(['course.json:10:9 the lesson `first-light` is listed twice, expected it once']);
});

test('a part has an id of its own', async () => {
  const again = ', { "id": "ground", "title": "More", "why": "On.", "lessons": [] }';
  const [fault] = await faultsAfter(replace('course.json', '    }\n  ]', `    }${again}\n  ]`));
  expect(fault).toBe(
    "course.json:11:10 the part's id `ground` is taken, expected one not used above",
  );
});

test('an unknown field of the course is named at its key', async () => {
  expect(
    await faultsAfter(
      replace('course.json', '"why": "To begin."', '"why": "To begin.",\n      "mood": "calm"'),
    ),
  ).toEqual([
    'course.json:7:7 `parts[0].mood` is not a known field, expected only the fields of this kind of file',
  ]);
});
