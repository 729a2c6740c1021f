import { expect, test } from 'vitest';
import { faultsAfter, replace, remove, write } from '../../../fixtures/content/content-folder';
import { goodFiles } from '../../../fixtures/content/good-files';

test.each([
  'course.json',
  'ideas.json',
  'essay-runs.json',
  'safety/denylist.json',
  'en/glossary.json',
  'en/facts.json',
  'teaching-points.json',
  'safety/allowed-words.json',
  'en/helplines.json',
])('without %s the check does not pass', async (path) => {
  expect(await faultsAfter(remove(path))).toContain(
    `${path}:1:1 the file is missing or cannot be read, expected a JSON file`,
  );
});

test('JSON that is broken is named at its place', async () => {
  const faults = await faultsAfter(
    write('en/glossary.json', '{\n  "lamp": {\n    "term": "Lamp",\n    "plain": "Light",\n  }\n}'),
  );
  expect(faults[0]).toMatch(/^en\/glossary\.json:5:3 the JSON is broken: /);
});

test('a key written twice in JSON is named', async () => {
  const faults = await faultsAfter(
    write('ideas.json', '{\n  "C1": "a",\n  "T1": "b",\n  "C1": "c",\n  "cautions": {}\n}'),
  );
  expect(faults).toEqual(['ideas.json:4:3 the JSON is broken: Map keys must be unique']);
});

test('a fact without its limit is named', async () => {
  expect(await faultsAfter(replace('en/facts.json', '    "limit": "One lamp.",\n', ''))).toEqual([
    'en/facts.json:2:3 `F1.limit` is missing, expected text',
  ]);
});

test('an empty folder is full of faults', async () => {
  const faults = await faultsAfter(...Object.keys(goodFiles).map(remove));
  expect(faults).toHaveLength(9);
});
