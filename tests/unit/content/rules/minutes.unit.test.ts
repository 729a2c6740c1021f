import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test.each([6, 7, 8])('%i minutes fit 650 words and a rehearsal', async (minutes) => {
  expect(await faultsAfter(replace(lesson, 'minutes: 7', `minutes: ${minutes}`))).toEqual([]);
});

test.each([5, 9])('%i minutes do not, and are named', async (minutes) => {
  const [fault, ...others] = await faultsAfter(
    replace(lesson, 'minutes: 7', `minutes: ${minutes}`),
  );
  expect(fault).toMatch(`${lesson}:8:1 \`minutes\` is ${minutes} for 6`);
  expect(fault).toMatch(/words, expected 6 to 8$/);
  expect(others).toEqual([]);
});
