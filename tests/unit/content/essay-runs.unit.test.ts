import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { essayRunsShape, ideasShape, denylistShape } from '../../../lib/content/data/shapes';
import { findSharedRuns } from '../../../lib/content/essay-runs/find';
import { hashRuns, runWords } from '../../../lib/content/essay-runs/hash';
import { parseText } from '../../../lib/content/markdown/parse';
import { readingOfTree } from '../../../lib/content/markdown/reading-of-tree';
import { essaySentence } from '../../fixtures/content/good-files';

const hashes = new Set(hashRuns(runWords(essaySentence)));
const words = runWords(essaySentence).map(({ word }) => word);

test('words are lower case, with straight apostrophes, whatever stands between them', () => {
  const text = "It’s — “Don't!” 42 'quoted', re-read\nÉTÉ";
  expect(runWords(text).map(({ word }) => word)).toEqual([
    "it's",
    "don't",
    'quoted',
    're',
    'read',
    'été',
  ]);
});

test('a text of seven words has no run', () => {
  expect(hashRuns(runWords('one two three four five six seven'))).toEqual([]);
});

const between = fc.constantFrom(' ', '\n', ', ', ' — ', ' … ', '\n\n', '\n> ');
const around = fc.constantFrom(
  ['', ''],
  ['*', '*'],
  ['**', '**'],
  ['[', '](/en/)'],
  ['`', '`'],
  ['<Term id="t">', '</Term>'],
);

test('a run is found, and where it begins, whatever markup lies between its words', () => {
  const marked = fc.array(fc.tuple(around, between), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(marked, fc.nat(words.length - 8), (marks, first) => {
      const run = words.slice(first, first + 8);
      const text = run.map((word, at) => {
        const [[open, close], gap] = marks[at] ?? [['', ''], ' '];
        return `${open}${word}${close}${gap}`;
      });
      const source = `Before it. ${text.join('')}\n\nAfter it.`;
      const { tree, troubles } = parseText(source);
      expect(troubles).toEqual([]);
      const reading = tree ? readingOfTree(tree, source) : { text: '', offsets: [] };
      const [found, ...others] = findSharedRuns(reading.text, hashes);
      expect(others).toEqual([]);
      expect(found?.words).toBe(run.join(' '));
      const begin = reading.offsets[found?.index ?? -1] ?? -1;
      expect(source.slice(begin)).toMatch(new RegExp(`^${run[0]}`));
      expect(begin).toBe(source.indexOf(run[0] ?? '', 'Before it. '.length));
    }),
  );
});

test('words in another order are our own', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(words.slice(0, 8), { minLength: 8 }), (mixed) => {
      const same = mixed.every((word, at) => word === words[at]);
      expect(findSharedRuns(mixed.join(' '), hashes)).toHaveLength(same ? 1 : 0);
    }),
  );
});

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

test('the data the course is checked with is in the repository and sound', async () => {
  const runs = essayRunsShape.parse(await readJson('content/essay-runs.json'));
  expect(runs.hashes.length).toBeGreaterThan(1000);
  const { cautions, ...ideas } = ideasShape.parse(await readJson('content/ideas.json'));
  expect(Object.keys(ideas).filter((id) => /^C\d+$/.test(id))).toHaveLength(52);
  expect(Object.keys(ideas).filter((id) => /^T\d+$/.test(id))).toHaveLength(40);
  expect(Object.keys(ideas)).toEqual(expect.arrayContaining(Object.keys(cautions)));
  const denied = denylistShape.parse(await readJson('content/safety/denylist.json'));
  const least = ['abuse', 'violence', 'consent', 'sex', 'rape', 'assault', 'intimacy', 'helpline'];
  expect(denied).toEqual(expect.arrayContaining(least));
});
