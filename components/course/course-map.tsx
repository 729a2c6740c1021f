import type { PartOutline } from '../../lib/course/outline';
import { KeepingPanel } from '../keeping/keeping-panel';
import words from '../../content/en/messages/map.json';
import { fill } from '../ui/fill';
import { ContinueLinks } from './continue-links';
import { LessonRow } from './lesson-row';
import { StackFigure } from './stack-figure';

/** The course at a glance: one way in, the keeping question, every lesson in order. */
export function CourseMap({ parts }: { parts: readonly PartOutline[] }) {
  return (
    <div className="mx-auto max-w-[76rem] px-4 pb-20 sm:px-8">
      <section className="grid items-center gap-x-12 gap-y-8 py-9 md:grid-cols-[1.15fr_.85fr] md:py-16">
        <div>
          <h1 className="text-[clamp(2.4rem,5.6vw,4.3rem)] leading-[1.08]">{words.title}</h1>
          <p className="mt-5 mb-7 max-w-[34ch] text-[1.22rem] text-soft">{words.lede}</p>
          <div className="flex flex-wrap items-center gap-3.5">
            <ContinueLinks parts={parts} />
          </div>
          <p className="mt-5 text-[.9rem] text-soft">{words.meta}</p>
        </div>
        <StackFigure />
      </section>
      <KeepingPanel />
      <p className="paper-only rounded-[1.1rem] border-[1.5px] border-line bg-raised p-6 print:hidden">
        {words.noScript}
      </p>
      {parts.map((part, index) => (
        <section
          key={part.id}
          aria-labelledby={`part-${part.id}`}
          className="mt-10 grid gap-x-8 gap-y-3 border-t border-line py-9 first-of-type:border-t-0 md:grid-cols-[15rem_1fr]"
        >
          <div>
            <p className="mb-1.5 text-[.87rem] font-[650] text-clay">
              {fill(words.part, { number: index + 1 })}
            </p>
            <h2 id={`part-${part.id}`} className="text-[1.4rem]">
              {part.title}
            </h2>
            <p className="mt-2 text-[.95rem] leading-snug text-soft">{part.why}</p>
          </div>
          <ol className="grid list-none content-start gap-1">
            {part.lessons.map((lesson) => (
              <li key={lesson.id}>
                <LessonRow lesson={lesson} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
