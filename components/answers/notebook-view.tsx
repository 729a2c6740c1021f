'use client';

import Link from 'next/link';
import { useState } from 'react';
import words from '../../content/en/messages/notebook.json';
import type { LessonPrompts } from '../../lib/course/prompt';
import { firstAnswers } from '../../lib/notebook/first-answers';
import { type GroupedAnswer, groupAnswers } from '../../lib/notebook/grouped-answers';
import type { Answer } from '../../lib/notebook/records';
import { saysSomething } from '../../lib/notebook/selectors';
import { allRecords } from '../../lib/notebook/state';
import { AlsoWroteElsewhere } from '../keeping/also-wrote';
import { TakeWords } from '../keeping/take-words';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import { Button, buttonLook } from '../ui/button';
import { fill } from '../ui/fill';
import { lessonAddress } from '../ui/lesson-address';
import { AnswerCard } from './answer-card';

/** How many answers are drawn at first: far more than the course asks for. */
const AT_ONCE = 200;

const answersIn = (records: Parameters<typeof allRecords>[0]['records']): readonly Answer[] =>
  allRecords({ records }).filter((record) => record.kind === 'answer');

/** All answers, lesson by lesson; below them those to questions the course no longer asks. */
export function NotebookView({ lessons }: { lessons: readonly LessonPrompts[] }) {
  const ready = useKeeping(({ phase }) => phase === 'ready');
  const records = useNotebook((state) => state.records);
  const takenOut = useNotebook((state) => state.takenOut);
  const [open, setOpen] = useState<string | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  // What was opened here stays where it is, even emptied: nothing moves under the reader's hands.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const unreadable = useKeeping((status) => status.unreadable);
  const troubled = useKeeping((status) => status.trouble !== null);
  if (!ready) return null;

  const here = answersIn(records).filter(
    (answer) => saysSomething(answer) || opened.includes(answer.id),
  );
  const taken = answersIn(takenOut);
  const gone = taken.filter(({ id }) => !here.some((answer) => answer.id === id));
  const all = groupAnswers(lessons, [...here, ...gone]);
  const { groups, orphans, further } = firstAnswers(all, most);

  const turn = (id: string, to: boolean) => {
    setOpen(to ? id : null);
    if (to) setOpened((before) => [...before, id]);
  };
  const card = (one: GroupedAnswer) => (
    <AnswerCard
      key={one.answer.id}
      {...one}
      state={gone.includes(one.answer) ? 'removed' : one.answer.id === open ? 'open' : 'reading'}
      earlier={taken.some(({ id }) => id === one.answer.id)}
      onOpen={(to) => turn(one.answer.id, to)}
    />
  );

  return (
    <div className="needs-script">
      {unreadable > 0 && (
        <p className="mb-6 border-l-4 border-clay pl-5">
          {unreadable === 1
            ? words.unreadableOne
            : fill(words.unreadableMany, { count: unreadable })}
        </p>
      )}
      {groups.length + orphans.length === 0 && (
        <div>
          <p className="mb-6 text-[1.06rem]">{troubled ? words.noneNow : words.none}</p>
          <Link href="/en/" prefetch={false} className={buttonLook.quiet}>
            {words.toLessons}
          </Link>
        </div>
      )}
      {groups.map(({ lesson, title, answers }) => (
        <section key={lesson} aria-labelledby={`in-${lesson}`} className="mb-10">
          <h2 id={`in-${lesson}`} className="border-t border-line pt-6 text-[1.4rem]">
            <Link href={lessonAddress(lesson)} prefetch={false} className="text-ink">
              {title}
            </Link>
          </h2>
          {answers.map(card)}
        </section>
      ))}
      {orphans.length > 0 && (
        <section aria-labelledby="earlier" className="mb-10">
          <h2 id="earlier" className="border-t border-line pt-6 text-[1.4rem]">
            {words.orphans}
          </h2>
          <p className="mt-2 text-soft">{words.orphansWhy}</p>
          {orphans.map(card)}
        </section>
      )}
      {further > 0 && (
        <Button look="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {fill(words.more, { count: further })}
        </Button>
      )}
      <AlsoWroteElsewhere />
      {groups.length + orphans.length > 0 && (
        <section
          aria-labelledby="take"
          className="mt-10 flex flex-wrap items-center gap-3 border-t border-line pt-6 print:hidden"
        >
          <h2 id="take" className="mr-3 text-[1.1rem]">
            {words.take}
          </h2>
          <TakeWords />
          <Button look="quiet" onClick={() => window.print()}>
            {words.print}
          </Button>
        </section>
      )}
    </div>
  );
}
