import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { lesson } from '../../../fixtures/content/good-files';

const linked = (to: string) => replace(lesson, '](/en/lessons/second-cup/#a-table)', `](${to})`);

test.each([
  ['#a-start'],
  ['#a-pause'],
  ['/en/lessons/second-cup/'],
  ['/en/'],
  ['/en/help/'],
  ['https://example.org/a?b#c'],
])('a link to %s is sound', async (to) => {
  expect(await faultsAfter(linked(to))).toEqual([]);
});

test.each([
  ['#the-end', 'there is no heading `the-end` in `first-light`, expected the id of one'],
  ['#', 'the link leads nowhere, expected a heading'],
  [
    '/en/lessons/second-cup/#the-end',
    'there is no heading `the-end` in `second-cup`, expected the id of one',
  ],
  [
    '/en/lessons/third/',
    'there is no page `/en/lessons/third/`, expected `/en/lessons/<id>/` or a page of the course, with its last slash',
  ],
  [
    '/en/lessons/second-cup',
    'there is no page `/en/lessons/second-cup`, expected `/en/lessons/<id>/` or a page of the course, with its last slash',
  ],
  [
    '/en/shop/',
    'there is no page `/en/shop/`, expected `/en/lessons/<id>/` or a page of the course, with its last slash',
  ],
  [
    'http://example.org',
    'the link `http://example.org` is not allowed, expected `https://`, `/en/…/` or `#heading`',
  ],
  [
    '//example.org',
    'the link `//example.org` is not allowed, expected `https://`, `/en/…/` or `#heading`',
  ],
  [
    'javascript:alert(1)',
    'the link `javascript:alert(1)` is not allowed, expected `https://`, `/en/…/` or `#heading`',
  ],
  [
    'second-cup',
    'the link `second-cup` is not allowed, expected `https://`, `/en/…/` or `#heading`',
  ],
])('a link to %s is named', async (to, message) => {
  expect(await faultsAfter(linked(to))).toEqual([`${lesson}:22:48 ${message}`]);
});

test('a link by reference is judged where its address stands', async () => {
  const reference = replace(lesson, '](/en/lessons/second-cup/#a-table)', '][there]');
  const definition = replace(
    lesson,
    'Put it down for now.',
    'Put it down.\n\n[there]: http://example.org',
  );
  expect(await faultsAfter(reference, definition)).toEqual([
    `${lesson}:55:1 the link \`http://example.org\` is not allowed, expected \`https://\`, \`/en/…/\` or \`#heading\``,
  ]);
});

test.each(['here', 'Click here', 'more…', 'this *link*'])(
  'a link that says %j is named',
  async (words) => {
    const [fault, ...others] = await faultsAfter(replace(lesson, '[way on]', `[${words}]`));
    expect(fault).toMatch(`${lesson}:22:48 the link says "`);
    expect(others).toEqual([]);
  },
);
