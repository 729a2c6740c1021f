import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test('a content note skips to a heading that is there', async () => {
  expect(await faultsAfter(replace(lesson, 'skipTo: a-pause', 'skipTo: the-end'))).toEqual([
    `${lesson}:16:3 \`contentNote.skipTo\` is \`the-end\`, expected the id of a heading in this lesson`,
  ]);
});
