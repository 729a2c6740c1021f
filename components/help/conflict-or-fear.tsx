import Link from 'next/link';
import words from '../../content/en/messages/help.json';
import type { LessonOutline } from '../../lib/course/outline';
import { lessonAddress } from '../ui/lesson-address';

type ConflictOrFearProps = {
  /** The lesson that says more; nothing leads there where the course has none. */
  lesson: Pick<LessonOutline, 'id' | 'title'> | undefined;
};

/** What sets an ordinary quarrel apart from fear, and when to talk to somebody. It judges nobody's life. */
export function ConflictOrFear({ lesson }: ConflictOrFearProps) {
  const { title, words: said, lesson: lead } = words.conflictOrFear;
  return (
    <>
      <h2>{title}</h2>
      {said.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {lesson && (
        <p>
          {lead}{' '}
          <Link href={lessonAddress(lesson.id)} prefetch={false}>
            {lesson.title}
          </Link>
          .
        </p>
      )}
    </>
  );
}
