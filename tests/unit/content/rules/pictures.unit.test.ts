import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

test('a figure says at some length what it shows', async () => {
  expect(
    await faultsAfter(
      replace(lesson, 'alt="Two cups stand on a table by a window."', 'alt="Two cups."'),
    ),
  ).toEqual([
    `${lesson}:24:25 \`alt\` is too short, expected at least 20 characters that say what the picture shows`,
  ]);
});

test('a figure without words is named', async () => {
  expect(
    await faultsAfter(replace(lesson, ' alt="Two cups stand on a table by a window."', '')),
  ).toEqual([`${lesson}:24:1 \`Figure\` has no \`alt\`, expected \`alt="…"\``]);
});

test('an image of Markdown needs its words too', async () => {
  expect(await faultsAfter(replace(lesson, 'Light helps.', '![](/a.svg)'))).toEqual([
    `${lesson}:47:3 the picture has no \`alt\`, expected words that say what it shows`,
  ]);
});

test('the name of a figure has its form', async () => {
  expect(await faultsAfter(replace(lesson, 'name="two-cups"', 'name="Two Cups"'))).toEqual([
    `${lesson}:24:9 the figure's name \`Two Cups\` has the wrong form, expected lower-case words joined by hyphens, like \`first-words\``,
  ]);
});
