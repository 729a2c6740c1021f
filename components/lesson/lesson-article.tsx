import Link from 'next/link';
import type { ReactNode } from 'react';
import type { LessonOutline } from '../../lib/course/outline';
import { lessonAddress } from '../ui/lesson-address';
import { buttonLook } from '../ui/button';
import words from '../../content/en/messages/lesson.json';
import { fill } from '../ui/fill';
import { ContentNote, type ContentNoteProps } from './content-note';
import { ContentsRail } from './contents-rail';
import { DoneMark } from './done-mark';
import { PlaceKeeper } from './place-keeper';

type LessonArticleProps = {
  lesson: LessonOutline;
  note: ContentNoteProps | null;
  /** The lesson after this one, if there is one. */
  next: LessonOutline | null;
  children: ReactNode;
};

/** A lesson on its page: what it is, its headings, its words, the reader's mark, the way on. */
export function LessonArticle({ lesson, note, next, children }: LessonArticleProps) {
  return (
    <div className="mx-auto grid max-w-[76rem] gap-x-12 px-4 pt-8 pb-20 sm:px-8 lg:grid-cols-[13rem_minmax(0,36rem)_1fr] lg:pt-12">
      <div className="max-lg:hidden">
        <ContentsRail headings={lesson.headings} />
      </div>
      <article className="min-w-0">
        <div className="prose">
          <p className="kicker">
            {fill(words.kicker, { number: lesson.number })} ·{' '}
            {fill(words.minutes, { minutes: lesson.minutes })}
          </p>
          <h1>{lesson.title}</h1>
          <p className="standfirst">{lesson.summary.join(' ')}</p>
          {note && <ContentNote {...note} headings={lesson.headings} />}
          <details className="mb-8 rounded-[.9rem] border-[1.5px] border-line px-4 lg:hidden print:hidden">
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
              {words.inThis}
            </summary>
            <ol className="pb-3">
              {lesson.headings.map((heading) => (
                <li key={heading.id}>
                  <a href={`#${heading.id}`} className="flex min-h-11 items-center leading-snug">
                    {heading.words}
                  </a>
                </li>
              ))}
            </ol>
          </details>
          {children}
        </div>
        <div className="mt-12 grid gap-6 border-t border-line pt-7 print:hidden">
          <DoneMark lesson={lesson.id} />
          <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
            {next && (
              <Link href={lessonAddress(next.id)} prefetch={false} className={buttonLook.solid}>
                {fill(words.next, { lesson: next.title })}
              </Link>
            )}
            <Link href="/en/" prefetch={false} className={buttonLook.plain}>
              {words.map}
            </Link>
          </p>
        </div>
      </article>
      <PlaceKeeper lesson={lesson.id} headings={lesson.headings} />
    </div>
  );
}
