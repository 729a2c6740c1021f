'use client';

import { useState } from 'react';
import words from '../../content/en/messages/backup.json';
import { answerWords } from '../../lib/notebook/answer-values';
import type { Answer } from '../../lib/notebook/records';
import { fill } from '../ui/fill';

/** More than any course asks: beyond that a page would be too slow to read on. */
export const MOST_SHOWN = 200;

/** Answers that are new, folded until the reader opens them. */
export function FreshAnswers({ fresh }: { fresh: readonly Answer[] }) {
  const [open, setOpen] = useState(false);
  const shown = open ? fresh.slice(0, MOST_SHOWN) : [];
  const rest = fresh.length - MOST_SHOWN;
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em]">
        {words.seeFresh}
      </summary>
      <dl>
        {shown.map((answer) => (
          <div key={answer.id} className="mb-3">
            <dt className="font-semibold">{answer.question}</dt>
            <dd className="whitespace-pre-wrap">{answerWords(answer)}</dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p>{fill(words.more, { count: rest })}</p>}
    </details>
  );
}
