import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson, otherLesson } from '../../../fixtures/content/good-files';

const promise = '<SmallPromise id="light.promise" when="a" will="b" by="c" />';

test('an id in the wrong form is named at the attribute', async () => {
  expect(await faultsAfter(replace(lesson, 'light.first', 'first'))).toEqual([
    `${lesson}:28:9 the id \`first\` has the wrong form, expected two lower-case words joined by a dot, like \`trust.first-memory\``,
  ]);
});

test('an id used twice in a lesson is named at the second', async () => {
  expect(await faultsAfter(replace(lesson, 'light.choose', 'light.first'))).toEqual([
    `${lesson}:30:9 the id \`light.first\` is taken in \`first-light\`, expected one used nowhere else`,
  ]);
});

test('an id used in two lessons is named in the later one', async () => {
  expect(
    await faultsAfter(
      replace(otherLesson, 'A table [#a-table]', `A table [#a-table]\n\n${promise}`),
    ),
  ).toEqual([
    `${otherLesson}:14:15 the id \`light.promise\` is taken in \`first-light\`, expected one used nowhere else`,
  ]);
});

test('later means later in the course, not in the alphabet', async () => {
  const turned = replace(
    'course.json',
    '"first-light",\n        "second-cup"',
    '"second-cup",\n        "first-light"',
  );
  expect(
    await faultsAfter(
      turned,
      replace(otherLesson, 'A table [#a-table]', `A table [#a-table]\n\n${promise}`),
    ),
  ).toEqual([
    `${lesson}:41:15 the id \`light.promise\` is taken in \`second-cup\`, expected one used nowhere else`,
  ]);
});

test('the options of a choice have ids of their own, in their form', async () => {
  expect(await faultsAfter(replace(lesson, '#the-window', '#the-lamp'))).toEqual([
    `${lesson}:33:1 the option's id \`the-lamp\` is taken, expected one not used above`,
  ]);
  expect(await faultsAfter(replace(lesson, '#the-window', '#Window'))).toEqual([
    `${lesson}:33:1 the option's id \`Window\` has the wrong form, expected lower-case words joined by hyphens, like \`first-words\``,
  ]);
});
