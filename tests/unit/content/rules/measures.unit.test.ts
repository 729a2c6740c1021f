import { expect, test } from 'vitest';
import { parseLesson } from '../../../../lib/content/lesson/source';
import { listsOfThree } from '../../../../lib/content/measure/lists-of-three';
import { namesIdea } from '../../../../lib/content/measure/nouns';
import { openingKind } from '../../../../lib/content/measure/opening-kind';
import { isRegularPassive } from '../../../../lib/content/measure/passive';
import { dutyWords, stockPhrases } from '../../../../lib/content/measure/phrases';
import { sentencesOf } from '../../../../lib/content/measure/sentences';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { otherLesson } from '../../../fixtures/content/good-files';

const end = 'Do you see it? Is it yours? Warm? Are you up? Any more bread?';

const sentencesIn = (body: string) =>
  sentencesOf(
    parseLesson('a-lesson', { path: 'a-lesson.mdx', text: `---\nid: a\n---\n\n${body}` }),
  );

test('a sentence of forty words passes, and one more is named where it begins', async () => {
  const long = (words: number) => `Then it${' rains'.repeat(words - 2)}.`;
  expect(await faultsAfter(replace(otherLesson, end, `${end} ${long(40)}`))).toEqual([]);
  expect(await faultsAfter(replace(otherLesson, end, `${end} ${long(41)}`))).toEqual([
    `${otherLesson}:14:3011 the sentence has 41 words, expected at most 40`,
  ]);
});

test('two soft misses pass, and a third is named with its figures and limits', async () => {
  expect(await faultsAfter(replace(otherLesson, end, end.replaceAll('?', '.')))).toEqual([
    `${otherLesson}:14:1 3 figures are outside their limits: rhythm 0.26 (at least 0.45); “you” in 100 words 0.48 (2.5 to 11); questions in 1,000 words 0 (6 to 45), expected at most 2`,
  ]);
});

test('headings, attributes and who says a line are not measured, list items are', () => {
  const body =
    '## A heading [#a-heading]\n\n<Prompt id="a.b" question="And you?" />\n\n<Dialogue scene="A hall">\n\n- **Ada:** You came.\n- *A door.*\n\n</Dialogue>\n\n- One *thing*\n- Two. Three?\n';
  expect(sentencesIn(body).map(({ text }) => text)).toEqual([
    'You came.',
    'A door.',
    'One thing',
    'Two.',
    'Three?',
  ]);
});

test('speech that goes on in small letters is one sentence, with the tag that follows it', () => {
  expect(sentencesIn('“Now?” she says. “It’s late.”').map(({ text }) => text)).toEqual([
    '“Now?” she says.',
    '“It’s late.”',
  ]);
});

test.each([
  ['He was told.', true],
  ['It is quietly washed.', true],
  ['She was not asked.', true],
  ['He is tired.', false],
  ['They asked.', false],
  ['Is it red?', false],
])('%j is passive: %j', (text, isPassive) => {
  expect(sentencesIn(text)[0]?.isPassive).toBe(isPassive);
});

test('a regular passive may stand anywhere in a sentence', () => {
  expect(isRegularPassive(['so', 'the', 'door', 'is', 'closed', 'again'])).toBe(true);
});

test.each([
  ['Fear, payback or days of silence.', 1],
  ['He came, he ate, and he left.', 1],
  ['Soup and bread.', 0],
  ['Cups, plates, knives, spoons and forks.', 0],
  ['Now, when they meet, he waves and goes.', 0],
  ['Next, you and Kiran plan a trip.', 0],
])('%j holds lists of three: %j', (text, lists) => {
  expect(listsOfThree(text)).toBe(lists);
});

test('stock phrases and words of duty are found in any case and form, and not inside other words', () => {
  expect(stockPhrases('Navigating a journey. It’s not just tea. Not the cup but the hand.')).toBe(
    4,
  );
  expect(stockPhrases('A navigator fosterling journeyed.')).toBe(0);
  expect(dutyWords('You should. You mustn’t! He has to; she needs to.')).toBe(4);
  expect(dutyWords('The mustard has two shoulders. You needn’t.')).toBe(0);
});

test('an idea made into a noun is known by its ending', () => {
  expect(['closeness', 'silences', 'priorities', 'friendship'].every(namesIdea)).toBe(true);
  expect(['trust', 'hand', 'cement-mixer', 'ring'].some(namesIdea)).toBe(false);
});

test.each([
  ['19:10 Soup.', 'a clock time'],
  ['At half past nine the bus came.', 'a clock time'],
  ['Dear Ruhi,', 'a letter'],
  ['“Soup?” asks Dov.', 'speech'],
  ['Is it soup?', 'a question'],
  ['Some of your friends cook.', 'an address to the reader'],
  ['Dov stirs.', 'a name doing something'],
  ['Dov’s soup is hot.', 'a thing'],
  ['Soup is hot.', 'a thing'],
])('%j opens with %s', (text, kind) => {
  const [sentence] = sentencesIn(text);
  expect(sentence && openingKind(sentence, `${text} When she saw Dov, she sat.`)).toBe(kind);
});
