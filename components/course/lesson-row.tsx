'use client';

import Link from 'next/link';
import type { LessonOutline } from '../../lib/course/outline';
import { answeredCount, isDone, placeOf } from '../../lib/notebook/selectors';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import words from '../../content/en/messages/map.json';
import { fill } from '../ui/fill';
import { Stone } from '../ui/stone';
import { lessonAddress } from '../ui/lesson-address';

/** A lesson on the map: what it is about and, if the reader keeps notes, where they are in it. Never a score. */
export function LessonRow({ lesson }: { lesson: LessonOutline }) {
  const kept = useKeeping(({ mode }) => mode === 'device' || mode === 'tab');
  const done = useNotebook((state) => kept && isDone(state, lesson.id));
  const place = useNotebook((state) => (kept ? placeOf(state, lesson.id) : null));
  const answered = useNotebook((state) => (kept ? answeredCount(state, lesson.prompts) : 0));
  const stopped = lesson.headings.find((heading) => heading.id === place?.heading);
  const begun = !done && (place !== null || answered > 0);
  const line =
    stopped && !done ? fill(words.stoppedAt, { heading: stopped.words }) : lesson.summary[0];
  const facts = [
    answered > 0
      ? fill(words.answered, { answered, prompts: lesson.prompts.length })
      : fill(words.minutes, { minutes: lesson.minutes }),
    ...(done ? [words.done] : []),
  ];
  return (
    <Link
      href={lessonAddress(lesson.id, stopped?.id)}
      prefetch={false}
      className={`grid grid-cols-[2.6rem_1fr] items-center gap-x-4 rounded-[.9rem] px-2.5 py-3.5 text-ink no-underline hover:bg-raised hover:no-underline sm:grid-cols-[2.6rem_1fr_auto] ${begun ? 'bg-pine-wash hover:bg-pine-wash' : ''}`}
    >
      <Stone kind={done ? 'kept' : begun ? 'begun' : 'open'} />
      <span>
        <b className="block font-display text-[1.12rem] leading-snug font-[640]">{lesson.title}</b>
        <span className="text-[.92rem] leading-snug text-soft">{line}</span>
      </span>
      <span className="col-start-2 text-[.87rem] text-soft sm:col-start-auto sm:whitespace-nowrap">
        {facts.join(', ')}
      </span>
    </Link>
  );
}
