import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test('a tag that is not closed is named where it opens', async () => {
  expect(await faultsAfter(replace(lesson, '</KeyIdeas>', ''))).toEqual([
    `${lesson}:45:1 the tag \`<KeyIdeas>\` is never closed, expected \`</KeyIdeas>\``,
  ]);
});

test('a tag that is not closed in its sentence is named where it opens', async () => {
  expect(await faultsAfter(replace(lesson, '</Term>', ''))).toEqual([
    `${lesson}:22:14 the tag \`<Term>\` is never closed, expected \`</Term>\` before the paragraph ends`,
  ]);
});

test('a tag closed by another name is named where it opens', async () => {
  expect(await faultsAfter(replace(lesson, '</Choice>', '</Choise>'))).toEqual([
    `${lesson}:30:1 the tag \`<Choice>\` is never closed, expected \`</Choice>\`, found \`</Choise>\``,
  ]);
});

test('a value without its closing quote is named at its tag, however far off the parser notices', async () => {
  expect(await faultsAfter(replace(lesson, 'by="Friday"', 'by="Friday'))).toEqual([
    `${lesson}:41:1 the tag \`<SmallPromise\` does not end, expected \`>\` or \`/>\` and a closing quote after each value`,
  ]);
});

test('a closing tag that closes nothing is named', async () => {
  expect(await faultsAfter(replace(lesson, '<IfThisStirs>\n', '\n'))).toEqual([
    `${lesson}:55:1 \`</IfThisStirs>\` closes nothing, expected an opening \`<IfThisStirs>\` before it`,
  ]);
});

test('a sign that begins no tag is named with the way to write it', async () => {
  expect(await faultsAfter(replace(lesson, 'Light helps.', 'I <3 light.'))).toEqual([
    `${lesson}:47:5 \`<\` begins a tag, expected \`\\<\` for the sign itself`,
  ]);
});

test('all faults of form are named at once, with those of the frontmatter and of other rules', async () => {
  const faults = await faultsAfter(
    replace(lesson, 'minutes: 7', 'minutes: soon'),
    replace(lesson, '</Term>', ''),
    replace(lesson, '### A pause [#a-pause]', '### A pause [#A-pause]'),
    replace(lesson, 'Light helps.', 'Light {helps'),
    replace(lesson, '</IfThisStirs>', ''),
  );
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(
    ['8:1', '12:3', '16:3', '22:14', '39:13', '47:9', '51:1'].map((place) => `${lesson}:${place}`),
  );
});
