'use client';

import Link from 'next/link';
import type { PartOutline } from '../../lib/course/outline';
import { continueAt } from '../../lib/notebook/continue';
import { useSession } from '../notebook/session';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import { buttonLook } from '../ui/button';
import words from '../../content/en/messages/map.json';
import { fill } from '../ui/fill';
import { lessonAddress } from '../ui/lesson-address';

/** *Continue* with the lesson and heading where the reader stopped, if anything is kept; else the first lesson. */
export function ContinueLinks({ parts }: { parts: readonly PartOutline[] }) {
  const session = useSession();
  const kept = useKeeping(({ mode }) => mode === 'device' || mode === 'tab');
  useNotebook((state) => state.records);
  const first = parts[0]?.lessons[0];
  if (!first) return null;
  const target = kept ? continueAt(parts, session.notebook.getState()) : null;
  if (!target)
    return (
      <>
        <Link href={lessonAddress(first.id)} prefetch={false} className={buttonLook.solid}>
          {words.begin}
        </Link>
        <Link href="/en/begin/" prefetch={false} className={buttonLook.quiet}>
          {words.before}
        </Link>
      </>
    );
  return (
    <>
      <Link
        href={lessonAddress(target.lesson.id, target.heading?.id)}
        prefetch={false}
        className={`${buttonLook.solid} flex-col !items-start !rounded-[1.6rem] text-left`}
      >
        <span>{fill(words.continue, { lesson: target.lesson.title })}</span>
        {target.heading && (
          <span className="text-[.87rem] font-normal">
            {fill(words.continueAt, { heading: target.heading.words })}
          </span>
        )}
      </Link>
      <Link href={lessonAddress(first.id)} prefetch={false} className={buttonLook.quiet}>
        {words.start}
      </Link>
    </>
  );
}
