import { expect, test } from 'vitest';
import { faultsAfter, replace, write } from '../../../fixtures/content/content-folder';
import { helplines } from '../../../fixtures/content/good-files';

const file = 'en/helplines.json';
const service = 'countries[0].services';

test('a number that shows says on which page it was seen', async () => {
  const source =
    '          "source": {\n            "url": "https://paper.example/lamp",\n            "date": "2026-03"\n          },\n';
  expect(await faultsAfter(replace(file, source, ''))).toEqual([
    `${file}:27:9 \`${service}[0]\` has a number that shows and no \`source\`, expected a page and its date`,
  ]);
});

test('a number that shows says when it was looked at', async () => {
  expect(await faultsAfter(replace(file, '          "lastChecked": "2026-11-22",\n', ''))).toEqual([
    `${file}:27:9 \`${service}[0]\` has a number that shows and no \`lastChecked\`, expected a day`,
  ]);
});

test('an emergency number that is said to be confirmed has its page too, and is there', async () => {
  const emergency = (to: string) =>
    faultsAfter(
      replace(file, '"verified": false,\n        "numbers": [\n          "001"\n        ]', to),
    );
  expect(
    await emergency('"verified": true, "numbers": ["001"], "lastChecked": "2026-11-22"'),
  ).toEqual([
    `${file}:20:7 \`countries[0].emergency\` has a number that shows and no \`source\`, expected a page and its date`,
  ]);
  expect(
    await emergency(
      '"verified": true, "numbers": [], "lastChecked": "2026-11-22", "source": { "url": "https://a.example", "date": "undated" }',
    ),
  ).toEqual([
    `${file}:20:7 \`countries[0].emergency\` is \`verified\` and has no number, expected at least one`,
  ]);
});

test.each([
  ['2026-3', 'is no date'],
  ['last year', 'is no date'],
])('a date written %s is named', async (date, said) => {
  const faults = await faultsAfter(replace(file, '"date": "2026-03"', `"date": "${date}"`));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${file}:34:13 \`${service}[0].source.date\` ${said}, expected`);
});

test.each(['undated', '2026', '2026-11-22', 'about 2025-02', 'after 2021', '2014/2020'])(
  'a date may be written %s',
  async (date) => {
    expect(await faultsAfter(replace(file, '"date": "2026-03"', `"date": "${date}"`))).toEqual([]);
  },
);

test.each([
  ['a number', '0900 11 22 33', '0900 99 88 77'],
  ['a number parted otherwise', '0900 11 22 33', '0900-99 8877'],
  ['a short number', '0900 11 22 33', '141'],
])('a retired number never comes back as %s', async (_, from, to) => {
  const faults = await faultsAfter(replace(file, `"to": "${from}"`, `"to": "${to}"`));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`\`${service}[0].ways[0].to\` holds the retired number`);
});

test('a retired number never comes back in words', async () => {
  expect(
    await faultsAfter(replace(file, '"for": "night readers"', '"for": "readers, on 988 Press 3"')),
  ).toEqual([
    `${file}:44:11 \`${service}[0].for\` holds the retired number 988 press 3 (Elsewhere), expected it nowhere`,
  ]);
});

test('a longer number is not a short retired one', async () => {
  expect(await faultsAfter(replace(file, '0900 11 22 33', '0900 14 14 14'))).toEqual([]);
});

test('a limit has its words, and words of a region are a limit', async () => {
  expect(
    await faultsAfter(
      replace(file, '          "region": "the north",\n', ''),
      replace(file, '"for": "night readers",\n', ''),
    ),
  ).toEqual([
    `${file}:39:11 \`${service}[0].limits\` names \`group\`, expected words for it under \`for\``,
    `${file}:39:11 \`${service}[0].limits\` names \`region\`, expected words for it under \`region\``,
  ]);
  expect(await faultsAfter(replace(file, '            "region",\n', ''))).toEqual([
    `${file}:42:11 \`${service}[0].region\` is written, expected \`region\` among the \`limits\``,
  ]);
});

test('the name of a service nobody confirmed gives no number away', async () => {
  expect(await faultsAfter(replace(file, 'The window line', 'The window line 1-1-1'))).toEqual([
    `${file}:55:11 \`${service}[1].name\` holds a number that is not \`verified\`, expected words alone`,
  ]);
});

test('the number of the European Union stands only where it was seen to work', async () => {
  expect(await faultsAfter(replace(file, '0900 11 22 33', '116 016'))).toEqual([
    `${file}:48:15 \`${service}[0].ways[0].to\` is the number of the European Union, expected it only in XB`,
  ]);
});

test.each(['http://lamp.example', 'lamp.example', '/lamp'])(
  'an address like %s is named',
  async (address) => {
    const faults = await faultsAfter(replace(file, 'https://lamp.example', address));
    expect(faults).toEqual([
      `${file}:51:11 \`${service}[0].website\` is no web address, expected an absolute one with \`https://\``,
    ]);
  },
);

test('an id stands once', async () => {
  expect(await faultsAfter(replace(file, '"xa-window"', '"xa-lamp"'))).toEqual([
    `${file}:54:11 \`${service}[1].id\` \`xa-lamp\` is taken, expected one not used above`,
  ]);
});

test('nobody opens a country and finds nothing', async () => {
  const alone = { ...helplines.countries[0], services: [] };
  const faults = await faultsAfter(
    write(file, JSON.stringify({ ...helplines, directories: [], countries: [alone] })),
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('`countries[0]` has nothing to show');
});

test('what is no number cannot be dialled', async () => {
  const faults = await faultsAfter(replace(file, '0900 11 22 33', 'ask at the door'));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('is no number to dial');
});
