import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test('a term the glossary lacks is named', async () => {
  expect(await faultsAfter(replace(lesson, '<Term id="lamp">', '<Term id="lantern">'))).toEqual([
    `${lesson}:22:20 there is no term \`lantern\`, expected one of \`glossary.json\``,
  ]);
});
