import { expect, test } from 'vitest';
import { endsOfLessons } from '../../../lib/content/check/alike';
import { readContent } from '../../../lib/content/check/content';
import { contentRoot } from '../../../lib/content/content-root';

const oneLine = (text: string | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

test('the handbook lists how every lesson begins and ends today', async () => {
  const content = await readContent(contentRoot());
  const last = new Map(
    endsOfLessons(content, -1).map(({ lesson, sentence }) => [lesson.id, sentence.text]),
  );
  const rows = endsOfLessons(content, 0).map(
    ({ lesson, sentence }, index) =>
      `| ${index + 1} | ${oneLine(sentence.text)} | ${oneLine(last.get(lesson.id))} |`,
  );
  const page = [
    '# How lessons begin and end',
    '',
    'No two begin or end alike; a rule of the content check holds them to it. A test keeps this list true: after a change run `npx vitest run -u --config tests/config/vitest.mjs tests/unit/handbook`.',
    '',
    '| lesson | first sentence | last sentence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../content/handbook/first-and-last.md');
});
