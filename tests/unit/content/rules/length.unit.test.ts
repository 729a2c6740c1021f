import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { otherLesson } from '../../../fixtures/content/good-files';

const filler = 'Somebody puts a cup down and the rain goes on outside for a while. ';

test('a lesson that is too short is named where its text begins', async () => {
  expect(await faultsAfter(replace(otherLesson, filler.repeat(44), ''))).toEqual([
    `${otherLesson}:12:1 the lesson has 16 words, expected 600 to 1000`,
  ]);
});

test('a lesson that is too long is named', async () => {
  expect(await faultsAfter(replace(otherLesson, filler.repeat(44), filler.repeat(74)))).toEqual([
    `${otherLesson}:12:1 the lesson has 1052 words, expected 600 to 1000`,
  ]);
});
