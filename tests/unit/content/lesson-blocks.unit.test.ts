import { expect, test } from 'vitest';
import { readCourseAt } from '../../../lib/content/lesson/course';
import { replace, withContent } from '../../fixtures/content/content-folder';
import { otherLesson } from '../../fixtures/content/good-files';
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
