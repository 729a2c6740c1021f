import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { essaySentence, lesson, otherLesson, scenario } from '../../../fixtures/content/good-files';

const heading = '## A table [#a-table]';

/** The faults of the second lesson with one more block, which begins on line 14. */
const faultsWith = (block: string) =>
  faultsAfter(replace(otherLesson, heading, `${heading}\n\n${block}`));

const options = (count: number) =>
  Array.from({ length: count }, (_, at) => `- Cup ${at + 1} [#cup-${at + 1}]`).join('\n');
const recall = (inside: string, id = 'cup.again') =>
  `<Recall id="${id}" question="Which one was it?">\n\n${inside}\n\n</Recall>`;

test('a recall holds two to four options, then one or two paragraphs', async () => {
  expect(await faultsWith(recall(`${options(2)}\n\nThe *first*.`))).toEqual([]);
  expect(
    await faultsWith(recall(`${options(4)}\n\nThe <Term id="lamp">lamp</Term>.\n\nOr not.`)),
  ).toEqual([]);
  for (const [count, has] of [
    [1, 'one option'],
    [5, '5 options'],
  ] as const)
    expect(await faultsWith(recall(`${options(count)}\n\nThe first.`))).toEqual([
      `${otherLesson}:16:1 \`Recall\` has ${has}, expected 2 to 4`,
    ]);
});

test('a recall that explains nothing, or with something else, is named', async () => {
  const expected = 'expected a list of options, then one or two paragraphs';
  expect(await faultsWith(recall(options(2)))).toEqual([
    `${otherLesson}:14:1 \`Recall\` explains nothing, ${expected}`,
  ]);
  for (const rest of ['A.\n\nB.\n\nC.', '### No [#no]', 'A.\n\n1. A list.'])
    expect(await faultsWith(recall(`${options(2)}\n\n${rest}`))).toContain(
      `${otherLesson}:14:1 \`Recall\` holds something else, ${expected}`,
    );
  expect(await faultsWith(recall(`The first.\n\n${options(2)}`))).toEqual([
    `${otherLesson}:14:1 \`Recall\` holds something else, expected one Markdown list and nothing more`,
  ]);
});

test('a recall and its options have ids like every answer', async () => {
  expect(await faultsWith(recall(`${options(2)}\n\nOne.`, 'light.first'))).toEqual([
    `${otherLesson}:14:9 the id \`light.first\` is taken in \`first-light\`, expected one used nowhere else`,
  ]);
  expect(await faultsWith(recall(`${options(2)}\n\nOne.`, 'cup.storm'))).toEqual([
    `${otherLesson}:14:9 the id holds \`storm\`, expected no word of \`denylist.json\``,
  ]);
  expect(await faultsWith(recall(`${options(2).replace('#cup-2', '#cup-1')}\n\nOne.`))).toEqual([
    `${otherLesson}:17:1 the option's id \`cup-1\` is taken, expected one not used above`,
  ]);
});

test('a lesson has one recall at most', async () => {
  const one = recall(`${options(2)}\n\nOne.`);
  expect(await faultsWith(`${one}\n\n${one.replace('cup.again', 'cup.more')}`)).toEqual([
    `${otherLesson}:23:1 a second \`Recall\`, expected at most one in a lesson`,
  ]);
});

test('an essay is recognised in a recall, and in what leads in to an answer', async () => {
  for (const block of [
    recall(`${options(2)}\n\n${essaySentence}`),
    recall(`${options(2).replace('Cup 2', essaySentence.slice(0, -1))}\n\nOne.`),
    `<Earlier of="light.first">${essaySentence}</Earlier>`,
  ])
    expect((await faultsWith(block))[0], block).toContain("eight words in a row are an essay's");
});

test('an answer is quoted back in its own lesson or a later one', async () => {
  expect(await faultsWith('<Earlier of="light.first">You wrote:</Earlier>')).toEqual([]);
  expect(await faultsWith('<Earlier of="light.choose">\n\nYou chose:\n\n</Earlier>')).toEqual([]);
  expect(
    await faultsWith(
      '<Prompt id="cup.now" question="Now?" />\n\n<Earlier of="cup.now">You wrote:</Earlier>',
    ),
  ).toEqual([]);
});

test('an answer nobody asked for yet is not quoted', async () => {
  const expected = 'expected the id of a prompt in this lesson or an earlier one';
  expect(await faultsWith('<Earlier of="light.gone">You wrote:</Earlier>')).toEqual([
    `${otherLesson}:14:10 nothing asks \`light.gone\`, ${expected}`,
  ]);
  expect(
    await faultsAfter(
      replace(lesson, '### A pause', '<Earlier of="cup.now">You wrote:</Earlier>\n\n### A pause'),
      replace(otherLesson, heading, `${heading}\n\n<Prompt id="cup.now" question="Now?" />`),
    ),
  ).toEqual([`${lesson}:39:10 \`cup.now\` is asked later, in \`second-cup\`, ${expected}`]);
});

test('what leads in to an answer is one paragraph', async () => {
  expect(await faultsWith('<Earlier of="light.first">\n\nA.\n\nB.\n\n</Earlier>')).toEqual([
    `${otherLesson}:14:1 \`Earlier\` holds something else, expected one paragraph`,
  ]);
  expect(await faultsWith('<Earlier of="light.first" />')).toEqual([
    `${otherLesson}:14:1 \`Earlier\` is empty, expected one paragraph`,
  ]);
});

test('a line of the reader’s own in a rehearsal is quoted like any answer', async () => {
  const own = replace(
    scenario,
    '    ending:\n      title: Fresh air\n      reply: You said what you liked.\n',
    '    own: { id: light.line, ask: And you?, others: [Oh., Well.], to: shut }\n',
  );
  expect(
    await faultsAfter(
      own,
      replace(otherLesson, heading, `${heading}\n\n<Earlier of="light.line">You said:</Earlier>`),
    ),
  ).toEqual([]);
});

test('words of a recall count towards the length of a lesson', async () => {
  const filler = 'Somebody puts a cup down and the rain goes on outside for a while. ';
  const [fault] = await faultsAfter(
    replace(otherLesson, filler.repeat(44), ''),
    replace(
      otherLesson,
      heading,
      `${heading}\n\n${recall('- One [#one]\n- Two [#two]\n\nThree four.')}`,
    ),
  );
  expect(Number(/has (\d+) words/.exec(fault ?? '')?.[1]) - 16).toBe(4);
});

test('words of repair are built once in the course', async () => {
  expect(await faultsWith('<RepairBuilder id="cup.words" />')).toEqual([]);
  expect(
    await faultsAfter(
      replace(lesson, '### A pause', '<RepairBuilder id="light.words" />\n\n### A pause'),
      replace(otherLesson, heading, `${heading}\n\n<RepairBuilder id="cup.words" />`),
    ),
  ).toEqual([`${otherLesson}:14:1 a second \`RepairBuilder\`, expected at most one in the course`]);
});
