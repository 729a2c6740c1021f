import { expect, test } from 'vitest';
import { faultsAfter, replace, write } from '../../../fixtures/content/content-folder';
import { lesson, otherLesson } from '../../../fixtures/content/good-files';

const given = replace('teaching-points.json', '"third-step"', '"first-light"');
const carried = (heading: string) =>
  replace(lesson, 'facts: [F1]', `teaching: { TP1: ${heading} }\nfacts: [F1]`);

test('a lesson carries the teaching points that are its own, each under a heading', async () => {
  expect(await faultsAfter(given, carried('a-pause'))).toEqual([]);
});

test('a teaching point its lesson leaves out is named', async () => {
  expect(await faultsAfter(given)).toEqual([
    `${lesson}:1:1 the teaching point \`TP1\` is missing, expected it under \`teaching\` with its heading`,
  ]);
});

test('a teaching point of no heading, or of another lesson, is named at its key', async () => {
  expect(await faultsAfter(given, carried('a-table'))).toEqual([
    `${lesson}:13:13 the teaching point \`TP1\` names the heading \`a-table\`, expected the id of a heading in this lesson`,
  ]);
  expect(await faultsAfter(carried('a-pause'))).toEqual([
    `${lesson}:13:13 the teaching point \`TP1\` is not of this lesson, expected those that \`teaching-points.json\` gives it`,
  ]);
});

test('the field has its form, and then says nothing more', async () => {
  expect(
    await faultsAfter(given, replace(lesson, 'facts: [F1]', 'teaching: [TP1]\nfacts: [F1]')),
  ).toEqual([`${lesson}:13:1 \`teaching\` is a list, expected a map`]);
});

test('while lessons are missing, ideas and teaching points may wait; in the whole course they may not', async () => {
  const ideas = write('ideas.json', '{\n"C1": "a",\n"C2": "b",\n"T1": "c",\n"cautions": {}\n}\n');
  expect(await faultsAfter(ideas)).toEqual([]);
  const missing = Array.from({ length: 14 }, (_, index) => `"more-${index}"`);
  const whole = replace('course.json', '"second-cup"', ['"second-cup"', ...missing].join(','));
  const faults = await faultsAfter(ideas, whole);
  expect(faults.filter((line) => !line.startsWith('course.json'))).toEqual([
    'ideas.json:3:1 the idea `C2` has no home, expected it under `ideas` in one lesson',
    'teaching-points.json:5:7 there is no lesson `third-step` to carry `TP1`, expected a file `lessons/third-step.mdx`',
  ]);
});

test('a fact says how its source was seen', async () => {
  const file = 'en/facts.json';
  expect(await faultsAfter(replace(file, '"status": "src"', '"status": "mem"'))).toEqual([
    `${file}:6:5 \`F1.status\` is not known, expected \`src\` (seen) or \`sec\` (seen through others)`,
  ]);
  expect(await faultsAfter(replace(file, '    "status": "src",\n', ''))).toHaveLength(1);
});

test('an idea that needs a caution has it in its section', async () => {
  const wary = replace('ideas.json', '"cautions": {}', '"cautions": { "C1": "with care" }');
  const at = (way: string) => replace(lesson, '### A pause', `${way}\n\n### A pause`);
  expect(await faultsAfter(wary, replace(lesson, '### A pause', '## A pause'))).toEqual([
    `${lesson}:11:3 the idea \`C1\` has no caution in its section (with care), expected a \`Callout\` or a link to \`/en/help/\` under \`a-start\``,
  ]);
  expect(await faultsAfter(wary, at('[Help](/en/help/)'))).toEqual([]);
  expect(await faultsAfter(wary, at('<Callout title="Hot">\n\nBlow.\n\n</Callout>'))).toEqual([]);
});

test('beside an idea about cues a link is not enough', async () => {
  const file = '{ "C19": "a", "T1": "b", "cautions": { "C19": "cues" } }';
  const cues = [write('ideas.json', file), replace(lesson, '  C1: a-start', '  C19: a-start')];
  const at = (way: string) => replace(lesson, '### A pause', `${way}\n\n### A pause`);
  expect(await faultsAfter(...cues, at('[Help](/en/help/)'))).toEqual([
    `${lesson}:11:3 the idea \`C19\` has no caution in its section (cues), expected a \`Callout\` under \`a-start\``,
  ]);
  expect(await faultsAfter(...cues, at('<Callout title="Ask">\n\nAsk.\n\n</Callout>'))).toEqual([]);
});

test('an idea taught in two lessons is named at the second', async () => {
  expect(await faultsAfter(replace(otherLesson, 'ideas: {}', 'ideas: { T1: a-table }'))).toEqual([
    `${otherLesson}:7:10 the idea \`T1\` has its home in \`first-light\`, expected it in one lesson only`,
  ]);
});
