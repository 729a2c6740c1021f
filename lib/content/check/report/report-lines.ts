import { endsOfLessons } from '../alike';
import type { Content } from '../content';
import { kindOf } from '../rules/opening-kinds';
import { lessonsTable } from './lessons-table';
import { teachingList } from './teaching-list';

const onOneLine = (text: string | undefined) => (text ?? '').replace(/\s+/gu, ' ');

const endsList = (content: Content): readonly string[] => {
  const last = new Map(
    endsOfLessons(content, -1).map(({ lesson, sentence }) => [lesson, sentence]),
  );
  return endsOfLessons(content, 0).flatMap((first) => [
    first.lesson.id,
    `  first (${kindOf(first)}): ${onOneLine(first.sentence.text)}`,
    `  last: ${onOneLine(last.get(first.lesson)?.text)}`,
  ]);
};

/** What `--report` prints: the lessons and their figures, the teaching points, the first and last sentences. */
export const reportLines = (content: Content): readonly string[] => [
  '',
  ...lessonsTable(content),
  '',
  'Teaching points',
  '',
  ...teachingList(content),
  '',
  'First and last sentences',
  '',
  ...endsList(content),
];
