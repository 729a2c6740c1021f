import { expect, test } from 'vitest';
import { faultsAfter, replace, write } from '../../../fixtures/content/content-folder';
import { goodFiles, lesson, otherLesson } from '../../../fixtures/content/good-files';

test('no denied word stands in an id, a title or a part', async () => {
  const faults = await faultsAfter(
    replace(lesson, 'title: First light', 'title: After the Storm'),
    replace(lesson, 'id="light.first"', 'id="light.storm"'),
    replace(lesson, '### A pause [#a-pause]', '### A pause [#a-pause]\n\n### B [#before-storm]'),
    replace('course.json', '"id": "ground"', '"id": "storm"'),
  );
  expect(faults).toEqual([
    'course.json:4:7 the part id holds `storm`, expected no word of `denylist.json`',
    `${lesson}:3:1 the title holds \`storm\`, expected no word of \`denylist.json\``,
    `${lesson}:28:9 the id holds \`storm\`, expected no word of \`denylist.json\``,
    `${lesson}:41:7 the heading id holds \`storm\`, expected no word of \`denylist.json\``,
  ]);
});

test('no denied word stands in the name of a file', async () => {
  const moved = write(
    'en/lessons/a-storm.mdx',
    goodFiles[otherLesson]?.replace('id: second-cup', 'id: a-storm') ?? '',
  );
  const faults = await faultsAfter(
    moved,
    replace('course.json', '"second-cup"', '"second-cup",\n        "a-storm"'),
  );
  expect(faults).toEqual([
    'en/lessons/a-storm.mdx:1:1 the lesson id holds `storm`, expected no word of `denylist.json`',
  ]);
});

test('a word that only holds a denied one is allowed', async () => {
  expect(
    await faultsAfter(
      replace(lesson, '### A pause [#a-pause]', '### A pause [#a-pause]\n\n### B [#brainstorming]'),
    ),
  ).toEqual([]);
});
