'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { answerFor, saysSomething } from '../../lib/notebook/selectors';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import words from '../../content/en/messages/prompt.json';
import { AnswerWords } from './answer-words';

/** What the reader wrote to a prompt before, quoted back. Nothing at all where there is no such answer, or nothing is kept. */
export function Earlier({ of, children }: { of: string; children: ReactNode }) {
  const kept = useKeeping(
    ({ mode, phase }) => phase === 'ready' && (mode === 'device' || mode === 'tab'),
  );
  const answer = useNotebook((state) => answerFor(state, of));
  if (!kept || !answer || !saysSomething(answer)) return null;
  return (
    <div className="my-8 break-inside-avoid">
      <div className="mb-3">{children}</div>
      {/* Folded: the page must not put old words on a screen that somebody else may see. */}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em]">
          {words.earlierShow}
        </summary>
        <blockquote className="block! my-0! border-gold! text-ink!">
          <AnswerWords value={answer.value} />
        </blockquote>
      </details>
      <Link
        href="/en/notebook/"
        prefetch={false}
        className="inline-flex min-h-11 items-center text-[.9rem] print:hidden"
      >
        {words.earlierLink}
      </Link>
    </div>
  );
}
