import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

const braces =
  'an expression in braces is not allowed, expected plain text (a brace itself is written `\\{`)';

test('an import is not allowed', async () => {
  expect(
    await faultsAfter(replace(lesson, '## A *good*', "import a from 'b'\n\n## A *good*")),
  ).toEqual([`${lesson}:20:1 import and export are not allowed, expected words only`]);
});

test('a sentence that begins like code is named where it begins', async () => {
  expect(await faultsAfter(replace(lesson, 'Put it down for now.', 'export it to paper.'))).toEqual(
    [
      `${lesson}:53:1 a line that begins with \`export\` is read as code, expected no code (put another word first)`,
    ],
  );
});

test('an expression is not allowed', async () => {
  expect(await faultsAfter(replace(lesson, 'Light helps.', 'Light {1 + 1} helps.'))).toEqual([
    `${lesson}:47:9 ${braces}`,
  ]);
});

test('an expression that is not even code is named where its brace opens', async () => {
  expect(await faultsAfter(replace(lesson, 'Light helps.', 'Light {so to say} helps.'))).toEqual([
    `${lesson}:47:9 ${braces}`,
  ]);
});

test('a comment is not allowed, as code or as HTML', async () => {
  expect(await faultsAfter(replace(lesson, 'Light helps.', '{/* later */} Light'))).toEqual([
    `${lesson}:47:3 ${braces}`,
  ]);
  expect(await faultsAfter(replace(lesson, 'Light helps.', 'Light <!-- later --> helps.'))).toEqual(
    [
      `${lesson}:47:9 an HTML comment is not allowed, expected words and the components of the vocabulary`,
    ],
  );
});

test('an attribute holds plain text only', async () => {
  expect(await faultsAfter(replace(lesson, 'by="Friday"', 'by={1}'))).toEqual([
    `${lesson}:41:70 \`by\` is an expression, expected plain text in quotes`,
  ]);
});

test('attributes are not spread', async () => {
  expect(await faultsAfter(replace(lesson, 'many="yes"', '{...more}'))).toEqual([
    `${lesson}:30:49 spread attributes are not allowed, expected each attribute by its name`,
  ]);
});

test('raw HTML is not allowed', async () => {
  const [fault] = await faultsAfter(replace(lesson, 'Light helps.', 'Light <b>helps</b>.'));
  expect(fault).toMatch(
    `${lesson}:47:9 raw HTML (\`<b>\`) is not allowed, expected Markdown or one of`,
  );
});
