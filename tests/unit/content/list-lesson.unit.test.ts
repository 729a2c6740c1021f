import { expect, test } from 'vitest';
import { listLesson } from '../../../lib/content/new/list-lesson';

const course = (lessons: string) =>
  `{ "parts": [{ "id": "ground", "title": "[A]", "why": "b", "lessons": ${lessons} }] }`;

test.each([
  ['in one line', '["a", "b"]', '["a", "b", "c"]'],
  ['without spaces', '["a","b"]', '["a","b","c"]'],
  ['with one before it', '["a"]', '["a", "c"]'],
  ['on lines of its own', '[\n    "a",\n    "b"\n  ]', '[\n    "a",\n    "b",\n    "c"\n  ]'],
  ['with tabs and other line ends', '[\r\n\t"a"\r\n]', '[\r\n\t"a",\r\n\t"c"\r\n]'],
  ['in a list that was empty', '[ ]', '["c"]'],
])('a lesson is listed as its neighbours are: %s', (_, before, after) => {
  expect(listLesson(course(before), 0, 'c')).toEqual({ ok: true, value: course(after) });
});

test('an empty list in a file of many lines gets a line for its lesson', () => {
  const text = JSON.stringify({ parts: [{ id: 'a', title: 'A', why: 'b', lessons: [] }] }, null, 2);
  const listed = listLesson(text, 0, 'c');
  expect(listed.ok && listed.value).toBe(text.replace('[]', '[\n        "c"\n      ]'));
});

test('a list that is no course is refused', () => {
  expect(listLesson('[]', 0, 'c').ok).toBe(false);
  expect(listLesson(course('[]'), 1, 'c').ok).toBe(false);
});
