import { expect, test } from 'vitest';
import { readCourseAt } from '../../../lib/content/lesson/course';
import { replace, withContent } from '../../fixtures/content/content-folder';
import { lesson, scenario } from '../../fixtures/content/good-files';
import { markupOf, readAfter } from '../../fixtures/content/lesson-markup';

test('the course in outline has its parts, lessons, headings and what takes an answer, in order', async () => {
  const course = await withContent([], readCourseAt);
  expect(course.ok && course.value[0]).toMatchObject({
    id: 'ground',
    title: 'Ground',
    why: 'To begin.',
  });
  expect(course.ok && course.value[0]?.lessons.map(({ id, number }) => [id, number])).toEqual([
    ['first-light', 1],
    ['second-cup', 2],
  ]);
  expect(course.ok && course.value[0]?.lessons[0]).toEqual({
    id: 'first-light',
    number: 1,
    title: 'First light',
    summary: ['One line.', 'Two lines.', 'Three lines.'],
    minutes: 7,
    headings: [
      { id: 'a-start', words: 'A good start' },
      { id: 'a-pause', words: 'A pause' },
    ],
    prompts: ['light.first', 'light.choose', 'light.promise'],
  });
});

test('a lesson brings its frontmatter and the title of its part', async () => {
  const read = await readAfter('first-light');
  expect(read.ok && read.value).toMatchObject({
    aim: 'Notice one thing.',
    facts: ['F1'],
    contentNote: { note: 'Mentions rain.', skipTo: 'a-pause', gentler: 'Read the end first.' },
    partTitle: 'Ground',
    number: 1,
  });
});

test('a heading keeps its words and bears its id', async () => {
  expect(await markupOf('first-light')).toContain(
    '<h2 id="a-start" tabindex="-1">A <em>good</em> start</h2>',
  );
});

test('a choice receives its options and its lesson', async () => {
  const options = '[{"id":"the-lamp","words":"The lamp"},{"id":"the-window","words":"The window"}]';
  expect(await markupOf('first-light')).toContain(
    `<choice- data-given="{"id":"light.choose","question":"Which one?","many":"yes","options":${options},"lesson":"first-light"}"></choice->`,
  );
});

test('a rehearsal receives its scene, whole', async () => {
  const markup = await markupOf('first-light');
  expect(markup).toContain('"scene":{"id":"the-window","title":"The window"');
  expect(markup).toContain('{"id":"wait","says":"Not yet.","to":"shut","pause":true}');
  expect(markup).toContain(
    '"choices":[],"ending":{"title":"A quiet room","reply":"You took your time."}',
  );
});

test('a term receives its plain words, and a fact where it comes from', async () => {
  const markup = await markupOf('first-light');
  expect(markup).toContain(`{"id":"lamp","term":"Lamp","plain":"A thing that gives \\"light\\"."}`);
  expect(markup).toContain(
    '{"id":"F1","statement":"Lit.","limit":"One lamp.","source":"A book.","doi":"10.1/x"}',
  );
  expect(markup).toContain('A lamp was lit.</fact->');
});

test('a prompt and a promise receive their lesson', async () => {
  const markup = await markupOf('first-light');
  expect(markup).toContain('"starter":"I see","lesson":"first-light"}');
  expect(markup).toContain('"by":"Friday","lesson":"first-light"}');
});

test('a lesson the course does not list is not read, whatever file there is', async () => {
  const outside = await readAfter('../../en/lessons/first-light');
  expect(outside).toEqual({
    ok: false,
    error: 'there is no lesson `../../en/lessons/first-light` in the course',
  });
});

test('a lesson that is broken fails with one line that names the place', async () => {
  const read = await readAfter('first-light', replace(lesson, '</KeyIdeas>', ''));
  expect(read.ok || read.error).toMatch(
    /first-light\.mdx:45:1 the tag `<KeyIdeas>` is never closed/,
  );
});

test('a lesson whose rehearsal is not sound fails at its place', async () => {
  const read = await readAfter('first-light', replace(scenario, 'start: asked\n', ''));
  expect(read.ok || read.error).toMatch(
    /first-light\.mdx:37:1 the rehearsal has no sound scenario/,
  );
});
