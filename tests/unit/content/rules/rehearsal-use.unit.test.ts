import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson, scenario } from '../../../fixtures/content/good-files';

test('a rehearsal that is not there is named, and the one nobody uses', async () => {
  expect(
    await faultsAfter(replace(lesson, 'scenario="the-window"', 'scenario="the-door"')),
  ).toEqual([
    `${lesson}:37:12 there is no rehearsal \`the-door\`, expected a file \`scenarios/the-door.yaml\``,
    `${scenario}:1:1 no lesson uses this rehearsal, expected a \`<Rehearsal scenario="the-window" />\``,
  ]);
});
