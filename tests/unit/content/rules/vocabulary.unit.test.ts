import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test('an unknown component is named', async () => {
  const [fault, ...others] = await faultsAfter(replace(lesson, 'Light helps.', '<Quiz />'));
  expect(fault).toMatch(
    `${lesson}:47:3 there is no component \`Quiz\`, expected one of \`Figure\`, `,
  );
  expect(others).toEqual([]);
});

test('an unknown attribute is named at its own place', async () => {
  expect(await faultsAfter(replace(lesson, 'starter="I see"', 'hint="I see"'))).toEqual([
    `${lesson}:28:54 \`Prompt\` has no attribute \`hint\`, expected one of \`id\`, \`question\`, \`starter\``,
  ]);
});

test('a missing attribute is named', async () => {
  expect(await faultsAfter(replace(lesson, ' by="Friday"', ''))).toEqual([
    `${lesson}:41:1 \`SmallPromise\` has no \`by\`, expected \`by="…"\``,
  ]);
});

test('an attribute that is empty, bare or written twice is named', async () => {
  expect(await faultsAfter(replace(lesson, 'by="Friday"', 'by=" "'))).toEqual([
    `${lesson}:41:70 \`by\` is empty, expected words in quotes`,
  ]);
  expect(await faultsAfter(replace(lesson, 'by="Friday"', 'by'))).toEqual([
    `${lesson}:41:70 \`by\` is empty, expected words in quotes`,
  ]);
  expect(await faultsAfter(replace(lesson, 'starter="I see"', 'id="light.other"'))).toEqual([
    `${lesson}:28:54 \`id\` is written twice, expected it once`,
  ]);
});

test('`many` says "yes" or is not there', async () => {
  expect(await faultsAfter(replace(lesson, 'many="yes"', 'many="no"'))).toEqual([
    `${lesson}:30:49 \`many\` may only be "yes", expected that or no \`many\``,
  ]);
});

test('a choice holds one list and nothing more', async () => {
  const message = '`Choice` holds something else, expected one Markdown list and nothing more';
  expect(
    await faultsAfter(
      replace(lesson, '- The *lamp* [#the-lamp]\n- The window [#the-window]', 'A lamp.'),
    ),
  ).toEqual([`${lesson}:30:1 ${message}`]);
  expect(await faultsAfter(replace(lesson, '\n</Choice>', '\nAnd more.\n\n</Choice>'))).toEqual([
    `${lesson}:30:1 ${message}`,
  ]);
});

test('an option without an id is named', async () => {
  expect(await faultsAfter(replace(lesson, ' [#the-window]', ''))).toEqual([
    `${lesson}:33:1 the option has no id, expected one line of words that ends with \`[#an-id]\``,
  ]);
});

test('one option is no choice', async () => {
  expect(await faultsAfter(replace(lesson, '- The window [#the-window]\n', ''))).toEqual([
    `${lesson}:32:1 \`Choice\` has one option, expected at least 2`,
  ]);
});

test('a prompt holds nothing', async () => {
  expect(await faultsAfter(replace(lesson, 'starter="I see" />', '>Words</Prompt>'))).toEqual([
    `${lesson}:28:1 \`Prompt\` holds something, expected nothing`,
  ]);
});

test('key ideas are a list', async () => {
  expect(await faultsAfter(replace(lesson, '- Light helps.', 'Light helps.'))).toEqual([
    `${lesson}:45:1 \`KeyIdeas\` holds something else, expected a list`,
  ]);
});

test('a block does not stand in a sentence', async () => {
  expect(
    await faultsAfter(
      replace(lesson, 'Put it down', 'Put <Rehearsal scenario="the-window" /> down'),
    ),
  ).toEqual([`${lesson}:53:5 \`Rehearsal\` stands in a sentence, expected it on lines of its own`]);
});
