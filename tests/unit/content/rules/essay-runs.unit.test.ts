import { expect, test } from 'vitest';
import { faultsAfter, replace, remove, write } from '../../../fixtures/content/content-folder';
import { lesson, scenario, essaySentence } from '../../../fixtures/content/good-files';

const stretch = 'the lamp in the hall stays on until everybody is home and nobody asks why';
const found = (path: string, place: string, words = stretch) => [
  `${path}:${place} eight words in a row are an essay's, expected words of our own: "${words}"`,
];

test('a sentence of an essay is found where it begins', async () => {
  expect(
    await faultsAfter(replace(lesson, 'Put it down for now.', `Now: ${essaySentence}`)),
  ).toEqual(found(lesson, '53:6'));
});

test('seven words in a row are our own', async () => {
  expect(
    await faultsAfter(replace(lesson, 'Put it down', 'The lamp in the hall stays on. Put it down')),
  ).toEqual([]);
});

test('a run is found across emphasis, links, lines and case', async () => {
  const text = 'So THE *lamp* in [the **hall**](/en/) stays\non un*til* everybody. That is it.';
  expect(await faultsAfter(replace(lesson, 'Put it down for now.', text))).toEqual(
    found(lesson, '53:4', 'the lamp in the hall stays on until everybody'),
  );
});

test('a run is found across the marks of a component and two paragraphs', async () => {
  const text = 'The <Term id="lamp">lamp</Term> in the\n\nhall stays on until nobody.';
  expect(await faultsAfter(replace(lesson, 'Put it down for now.', text))).toEqual(
    found(lesson, '53:1', 'the lamp in the hall stays on until'),
  );
});

test('a run is found in the frontmatter, in an attribute and in the words of a picture', async () => {
  expect(
    await faultsAfter(replace(lesson, 'aim: Notice one thing.', `aim: "Notice: ${essaySentence}"`)),
  ).toEqual(found(lesson, '9:15'));
  expect(await faultsAfter(replace(lesson, 'What do you see?', `Well? ${essaySentence}`))).toEqual(
    found(lesson, '28:42'),
  );
  expect(await faultsAfter(replace(lesson, 'Light helps.', `![${essaySentence}](/en/)`))).toEqual(
    found(lesson, '47:5'),
  );
});

test('a run is found in a rehearsal', async () => {
  expect(
    await faultsAfter(
      replace(
        scenario,
        'says: Please do.',
        `says: >-\n          Yes. The lamp in the hall\n          stays on until then.`,
      ),
    ),
  ).toEqual(found(scenario, '14:16', 'the lamp in the hall stays on until'));
});

test.each([
  [
    'missing',
    remove('essay-runs.json'),
    '1:1 the file is missing or cannot be read, expected a JSON file',
  ],
  [
    'empty',
    write('essay-runs.json', '{"words": 8, "hashes": []}'),
    '1:14 `hashes` is empty, expected the hashes of the essays',
  ],
  [
    'of other words',
    write('essay-runs.json', '{"words": 9, "hashes": ["0123456789abcdef"]}'),
    '1:2 `words` is not the length of run this check reads, expected 8',
  ],
  [
    'damaged',
    write('essay-runs.json', '{"words": 8, "hashes": ["0123"]}'),
    '1:25 `hashes[0]` is damaged, expected 16 digits from 0 to f',
  ],
  [
    'out of order',
    write('essay-runs.json', '{"words": 8, "hashes": ["ffffffffffffffff", "0000000000000000"]}'),
    '1:14 `hashes` is damaged, expected hashes in rising order, none twice',
  ],
])('the list of runs being %s is a fault, not a pass', async (_, edit, line) => {
  expect(await faultsAfter(edit)).toEqual([`essay-runs.json:${line}`]);
});
