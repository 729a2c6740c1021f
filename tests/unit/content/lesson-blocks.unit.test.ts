import { expect, test } from 'vitest';
import { readCourseAt } from '../../../lib/content/lesson/course';
import { promptsIn } from '../../../lib/content/lesson/prompts';
import { readLessonSource } from '../../../lib/content/lesson/source';
import { readScenarios } from '../../../lib/content/rehearsal/read';
import { soundScenes } from '../../../lib/content/rehearsal/scenes';
import { replace, withContent } from '../../fixtures/content/content-folder';
import { otherLesson, scenario } from '../../fixtures/content/good-files';
import { markupOf } from '../../fixtures/content/lesson-markup';

const heading = '## A table [#a-table]';

/** The second lesson with one more block under its heading. */
const withBlock = (block: string) => replace(otherLesson, heading, `${heading}\n\n${block}`);

const scale = `<Scale id="cup.full" question="How full?">

- Empty [#empty]
- Half [#half]
- Full to the *brim* [#full]

</Scale>`;

const checklist = `<Checklist id="cup.take" question="What comes along?">

- A spoon [#spoon]
- A friend [#friend]

</Checklist>`;

const dialogue = `<Dialogue title="Two cups" scene="At the sink, late">

- **Ada:** Is it
  yours?
- *Nobody looks up.*
- **Bo T.:** It was: now I don’t know.

</Dialogue>`;

test('a scale receives its points and its lesson', async () => {
  expect(await markupOf('second-cup', withBlock(scale))).toContain(
    '<scale- data-given="{"id":"cup.full","question":"How full?","options":[{"id":"empty","words":"Empty"},{"id":"half","words":"Half"},{"id":"full","words":"Full to the brim"}],"lesson":"second-cup"}"></scale->',
  );
});

test('a checklist receives its options and its lesson', async () => {
  expect(await markupOf('second-cup', withBlock(checklist))).toContain(
    '<checklist- data-given="{"id":"cup.take","question":"What comes along?","options":[{"id":"spoon","words":"A spoon"},{"id":"friend","words":"A friend"}],"lesson":"second-cup"}"></checklist->',
  );
});

test('a dialogue receives who says what, in order, and what happens between', async () => {
  const lines = [
    { who: 'Ada', says: 'Is it yours?' },
    { who: null, says: 'Nobody looks up.' },
    { who: 'Bo T.', says: 'It was: now I don’t know.' },
  ];
  expect(await markupOf('second-cup', withBlock(dialogue))).toContain(
    `<dialogue- data-given="{"title":"Two cups","scene":"At the sink, late","lines":${JSON.stringify(lines)}}"></dialogue->`,
  );
});

test('a callout and a pause keep their paragraphs', async () => {
  const callout = '<Callout title="Hot">\n\nBlow on *it*.\n\nThen sip.\n\n</Callout>';
  expect(
    await markupOf('second-cup', withBlock(`${callout}\n\n<Pause>\n\nSit a while.\n\n</Pause>`)),
  ).toMatch(
    /<callout- data-given="\{"title":"Hot"\}"><p>Blow on <em>it<\/em>\.<\/p>\s*<p>Then sip\.<\/p><\/callout->\s*<pause- data-given="\{\}"><p>Sit a while\.<\/p><\/pause->/,
  );
});

test('a scale and a checklist stand in the outline with all that takes an answer', async () => {
  const course = await withContent([withBlock(`${scale}\n\n${checklist}`)], readCourseAt);
  expect(course.ok && course.value[0]?.lessons[1]?.prompts).toEqual(['cup.full', 'cup.take']);
});

const recall = `<Recall id="cup.again" question="Which one?">

- The *first* [#first]
- Neither [#neither]

The <Term id="lamp">lamp</Term> tells.

</Recall>`;

test('a recall receives its options and its lesson, and keeps the words after them', async () => {
  expect(await markupOf('second-cup', withBlock(recall))).toMatch(
    /<recall- data-given="\{"id":"cup.again","question":"Which one\?","options":\[\{"id":"first","words":"The first"\},\{"id":"neither","words":"Neither"\}\],"lesson":"second-cup"\}">\s*<p>The <term- [^>]*>lamp<\/term-> tells\.<\/p>\s*<\/recall->/,
  );
});

test('what quotes an answer back keeps its lead-in, whichever way it is written', async () => {
  const inline = '<Earlier of="light.first">You *wrote*:</Earlier>';
  const block = '<Earlier of="light.choose">\n\nYou chose:\n\n</Earlier>';
  const markup = await markupOf('second-cup', withBlock(`${inline}\n\n${block}`));
  expect(markup).toMatch(
    /<earlier- data-given="\{"of":"light.first"\}">You <em>wrote<\/em>:<\/earlier->/,
  );
  expect(markup).toContain('<earlier- data-given="{"of":"light.choose"}"><p>You chose:</p>');
});

const own = replace(
  scenario,
  '    ending:\n      title: Fresh air\n      reply: You said what you liked.\n',
  '    own: { id: light.line, ask: And you?, others: [Oh., Well.], to: shut }\n',
);

test('a line of the reader’s own in a rehearsal stands in the outline where the rehearsal stands', async () => {
  const course = await withContent([own, withBlock(recall)], readCourseAt);
  expect(course.ok && course.value[0]?.lessons.map(({ prompts }) => prompts)).toEqual([
    ['light.first', 'light.choose', 'light.line', 'light.promise'],
    ['cup.again'],
  ]);
});

test('the notebook can ask it again, and a recall too', async () => {
  const prompts = (id: string) =>
    withContent([own, withBlock(recall)], async (root) =>
      promptsIn(await readLessonSource(root, id), soundScenes(await readScenarios(root))),
    );
  expect((await prompts('first-light'))[2]).toEqual({
    id: 'light.line',
    kind: 'text',
    question: 'And you?',
  });
  expect(await prompts('second-cup')).toEqual([
    {
      id: 'cup.again',
      kind: 'choice',
      question: 'Which one?',
      many: false,
      options: [
        { id: 'first', words: 'The first' },
        { id: 'neither', words: 'Neither' },
      ],
    },
  ]);
});

test('a rehearsal’s line of one’s own reaches the page, and others stay as they were', async () => {
  expect(await markupOf('first-light', own)).toContain(
    '"own":{"id":"light.line","ask":"And you?","others":["Oh.","Well."],"to":"shut"}',
  );
  expect(await markupOf('first-light')).not.toContain('"own"');
});
