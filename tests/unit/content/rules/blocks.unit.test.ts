import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { essaySentence, otherLesson } from '../../../fixtures/content/good-files';

const heading = '## A table [#a-table]';

/** The faults of the second lesson with one more block, which begins on line 14. */
const faultsWith = (block: string) =>
  faultsAfter(replace(otherLesson, heading, `${heading}\n\n${block}`));

const options = (count: number) =>
  Array.from({ length: count }, (_, at) => `- Cup ${at + 1} [#cup-${at + 1}]`).join('\n');
const scale = (list: string, attributes = 'id="cup.full" question="How full?"') =>
  `<Scale ${attributes}>\n\n${list}\n\n</Scale>`;
const checklist = (list: string, id = 'cup.take') =>
  `<Checklist id="${id}" question="What comes along?">\n\n${list}\n\n</Checklist>`;
const dialogue = (list: string, attributes = 'scene="At the sink"') =>
  `<Dialogue ${attributes}>\n\n${list}\n\n</Dialogue>`;
const two = '- **Ada:** Yours?\n- **Bo:** Mine.';

test('each block is sound in its full form', async () => {
  const all = [
    scale(options(3)),
    checklist(options(2)),
    dialogue(`${two}\n- *It rains.*`, 'title="Cups" scene="At the sink"'),
    '<Callout title="Hot">\n\nBlow on it, says the <Term id="lamp">lamp</Term>.\n\n</Callout>',
    '<Pause>\n\nSit.\n\nOr go on.\n\n</Pause>',
    '<Pause>Sit, or go on.</Pause>',
  ];
  expect(await faultsWith(all.join('\n\n'))).toEqual([]);
});

test('a scale has three to seven points', async () => {
  expect(await faultsWith(scale(options(2)))).toEqual([
    `${otherLesson}:16:1 \`Scale\` has 2 options, expected 3 to 7`,
  ]);
  expect(await faultsWith(scale(options(7)))).toEqual([]);
  expect(await faultsWith(scale(options(8)))).toEqual([
    `${otherLesson}:16:1 \`Scale\` has 8 options, expected 3 to 7`,
  ]);
});

test('a checklist has at least two things to tick', async () => {
  expect(await faultsWith(checklist(options(1)))).toEqual([
    `${otherLesson}:16:1 \`Checklist\` has one option, expected at least 2`,
  ]);
});

test('a scale and a checklist hold one list and no `many`', async () => {
  const message = 'holds something else, expected one Markdown list and nothing more';
  expect(await faultsWith(scale('Empty to full.'))).toEqual([
    `${otherLesson}:14:1 \`Scale\` ${message}`,
  ]);
  expect(await faultsWith(checklist('Spoons.'))).toEqual([
    `${otherLesson}:14:1 \`Checklist\` ${message}`,
  ]);
  expect(
    await faultsWith(scale(options(3), 'id="cup.full" question="How full?" many="yes"')),
  ).toEqual([
    `${otherLesson}:14:43 \`Scale\` has no attribute \`many\`, expected one of \`id\`, \`question\``,
  ]);
});

test('ids of scales, checklists and their options follow the rules of every answer', async () => {
  expect(await faultsWith(scale(options(3).replace('#cup-2', '#cup-1')))).toEqual([
    `${otherLesson}:17:1 the option's id \`cup-1\` is taken, expected one not used above`,
  ]);
  expect(await faultsWith(checklist(options(2), 'light.first'))).toEqual([
    `${otherLesson}:14:12 the id \`light.first\` is taken in \`first-light\`, expected one used nowhere else`,
  ]);
  expect(await faultsWith(checklist(options(2), 'cup.storm'))).toEqual([
    `${otherLesson}:14:12 the id holds \`storm\`, expected no word of \`denylist.json\``,
  ]);
});

test('a line of a dialogue in another form is named', async () => {
  const message =
    'what is said has another form, expected `**Name:** plain words` or `*what happens*`';
  const others = [
    'Ada: Yours?',
    '**Ada**: Yours?',
    '**Ada:**',
    '**:** Yours?',
    '**Ada:** Is it *yours*?',
    '**Ada:** A <Term id="lamp">lamp</Term>?',
    '*It rains.* Still.',
    '**Ada:** Yours?\n\n  Or not?',
  ];
  for (const other of others)
    expect(await faultsWith(dialogue(`- **Bo:** Mine.\n- ${other}\n${two}`))).toEqual([
      `${otherLesson}:17:1 ${message}`,
    ]);
});

test('a dialogue has two to four voices, whatever happens between', async () => {
  expect(await faultsWith(dialogue('- **Ada:** Yours?\n- *No answer.*'))).toEqual([
    `${otherLesson}:16:1 \`Dialogue\` has one voice, expected 2 to 4`,
  ]);
  const five = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => `- **${name}:** Mine.`);
  expect(await faultsWith(dialogue(five.slice(0, 4).join('\n')))).toEqual([]);
  expect(await faultsWith(dialogue(five.join('\n')))).toEqual([
    `${otherLesson}:16:1 \`Dialogue\` has 5 voices, expected 2 to 4`,
  ]);
});

test('a dialogue says where it is', async () => {
  expect(await faultsWith(dialogue(two, 'title="Cups"'))).toEqual([
    `${otherLesson}:14:1 \`Dialogue\` has no \`scene\`, expected \`scene="…"\``,
  ]);
});

test('a pause is one or two short paragraphs', async () => {
  const expected = 'expected one or two short paragraphs';
  expect(await faultsWith('<Pause>\n\nA.\n\nB.\n\nC.\n\n</Pause>')).toEqual([
    `${otherLesson}:14:1 \`Pause\` holds 3 paragraphs, ${expected}`,
  ]);
  expect(
    await faultsWith(`<Pause>\n\n${'Rain '.repeat(20)}rain. ${'Rain '.repeat(20)}\n\n</Pause>`),
  ).toEqual([
    `${otherLesson}:14:1 \`Pause\` holds a paragraph of 41 words (40 at most), ${expected}`,
  ]);
  expect(await faultsWith('<Pause>\n\n- A list.\n\n</Pause>')).toEqual([
    `${otherLesson}:14:1 \`Pause\` holds something else, ${expected}`,
  ]);
  expect(await faultsWith('<Pause>\n\n</Pause>')).toEqual([
    `${otherLesson}:14:1 \`Pause\` is empty, ${expected}`,
  ]);
});

test('a callout has a title and holds paragraphs alone', async () => {
  expect(await faultsWith('<Callout>\n\nBlow on it.\n\n</Callout>')).toEqual([
    `${otherLesson}:14:1 \`Callout\` has no \`title\`, expected \`title="…"\``,
  ]);
  expect(
    await faultsWith('<Callout title="Hot">\n\n### Hot [#hot]\n\nBlow on it.\n\n</Callout>'),
  ).toEqual([
    `${otherLesson}:14:1 \`Callout\` holds something else, expected paragraphs and nothing else`,
  ]);
});

test('an essay is recognised in every block, in its words and its attributes', async () => {
  const plain = essaySentence.replace(/\.$/, '');
  const blocks = [
    scale(options(3).replace('Cup 2', plain)),
    scale(options(3), `id="cup.full" question="${plain}"`),
    checklist(options(2).replace('Cup 2', plain)),
    dialogue(`${two}\n- **Ada:** ${plain}.`),
    dialogue(two, `scene="${plain}"`),
    `<Callout title="${plain}">\n\nBlow on it.\n\n</Callout>`,
    `<Callout title="Hot">\n\n${plain}.\n\n</Callout>`,
    `<Pause>\n\n${plain}.\n\n</Pause>`,
  ];
  for (const block of blocks) {
    const [first] = await faultsWith(block);
    expect(first, block).toContain("eight words in a row are an essay's");
  }
});

test('what blocks hold counts towards the length of a lesson, their attributes do not', async () => {
  const filler = 'Somebody puts a cup down and the rain goes on outside for a while. ';
  const short = replace(otherLesson, filler.repeat(44), '');
  const counted = async (block: string) => {
    const [fault] = await faultsAfter(
      short,
      replace(otherLesson, heading, `${heading}\n\n${block}`),
    );
    return Number(/has (\d+) words/.exec(fault ?? '')?.[1]) - 16;
  };
  expect(await counted(scale('- One [#one]\n- Two [#two]\n- Three [#three]'))).toBe(3);
  expect(await counted(checklist('- One thing [#one]\n- Two [#two]'))).toBe(3);
  expect(await counted(dialogue(two, 'title="Not counted" scene="Nor this"'))).toBe(4);
  expect(await counted('<Callout title="Not counted">\n\nOne two.\n\n</Callout>')).toBe(2);
  expect(await counted('<Pause>\n\nOne two three.\n\n</Pause>')).toBe(3);
});
