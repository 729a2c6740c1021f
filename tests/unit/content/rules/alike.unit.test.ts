import { expect, test } from 'vitest';
import { faultsAfter, write, type Edit } from '../../../fixtures/content/content-folder';
import { goodFiles, otherLesson } from '../../../fixtures/content/good-files';

const things = ['bowl', 'fork', 'hat', 'key', 'map', 'net', 'pen', 'rug', 'saw'];

/** A lesson of its own from the good one: another id, another thing put down, an opening and a closing. */
const lessonText = (id: string, thing: string, opening: string, closing: string) =>
  (goodFiles[otherLesson] ?? '')
    .replace('id: second-cup', `id: ${id}`)
    .replace('[#a-table]\n', `[#a-table]\n\n${opening}\n`)
    .replaceAll('Somebody puts a cup', `Somebody puts a ${thing}`)
    .concat(`\n${closing}\n`);

const path = (index: number) => `en/lessons/lesson-${index}.mdx`;

/** A course of lessons with these openings and closings, in this order. */
const courseOf = (...ends: readonly (readonly [string, string])[]): readonly Edit[] => [
  ...ends.map(([opening, closing], index) =>
    write(path(index), lessonText(`lesson-${index}`, things[index] ?? '', opening, closing)),
  ),
  (files) =>
    write(
      'course.json',
      (files['course.json'] ?? '').replace(
        '"first-light",',
        `"first-light", ${ends.map((_, index) => `"lesson-${index}"`).join(', ')},`,
      ),
    )(files),
];

const alike = 'expected at most 1 alike in the course';

test('one pair of openings is no fault among few lessons, and the next one is', async () => {
  const rain = ['“The rain is loud.”', 'Nine trains.'] as const;
  const hail = ['Is the rain so loud?', 'Out.'] as const;
  expect(await faultsAfter(...courseOf(rain, hail))).toEqual([]);
  expect(
    await faultsAfter(...courseOf(rain, hail, ['19:10, and the rain is loud.', 'Sleep.'])),
  ).toEqual([`${path(2)}:14:1 the opening is like that of \`lesson-0\`, ${alike}`]);
});

test('closings are alike with more than half of their words, in any order', async () => {
  expect(
    await faultsAfter(
      ...courseOf(
        ['“Soup.”', 'Mind the last step.'],
        ['Is it hot?', 'Mind that last step.'],
        ['19:10 comes.', 'The step, mind, is last.'],
      ),
    ),
  ).toEqual([`${path(2)}:18:1 the closing is like that of \`lesson-0\`, ${alike}`]);
});

test('a third opening of one kind among five lessons is named', async () => {
  const kinds = courseOf(
    ['“Soup.”', 'One.'],
    ['“Bread?” asks Bo.', 'Two.'],
    ['“No,” I say.', 'Three.'],
  );
  expect(await faultsAfter(...kinds)).toEqual([
    `${path(2)}:14:1 the opening is speech, as 2 before it, expected at most 2 of a kind in the course`,
  ]);
});

test('one sentence may stand in two lessons, a second one is named in the later', async () => {
  const [first, second] = ['A kettle sings in the hall.', 'Nobody has come to the door.'];
  expect(
    await faultsAfter(...courseOf(['“Soup.”', `${first} One.`], ['Hot?', `${first} Two.`])),
  ).toEqual([]);
  expect(
    await faultsAfter(
      ...courseOf(['“Soup.”', `${first} ${second} One.`], ['Hot?', `${first} ${second} Two.`]),
    ),
  ).toEqual([
    `${path(1)}:18:29 the sentence stands in \`lesson-0\` too, expected at most 1 such in the course`,
  ]);
});

test('sentences of the template wait to be replaced, and are compared with nothing', async () => {
  const [first, second] = ['A kettle sings in the hall.', 'Nobody has come to the door.'];
  expect(
    await faultsAfter(
      write('templates/lesson.mdx', `---\nid: new-lesson\n---\n\n${first} ${second}\n`),
      ...courseOf(
        ['“Soup.”', `One. ${first} ${second}`],
        ['Hot?', `Two. ${first} ${second}`],
        ['19:10 comes.', `Three. ${first} ${second}`],
      ),
    ),
  ).toEqual([]);
});
