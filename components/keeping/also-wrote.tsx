'use client';

import { useMemo } from 'react';
import words from '../../content/en/messages/also-wrote.json';
import { answerWords } from '../../lib/notebook/answer-values';
import { type Aside, allAsides, asideKey, asidesAt } from '../../lib/notebook/asides';
import { recordKey } from '../../lib/notebook/records';
import { recordAt } from '../../lib/notebook/state';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';

const when = (at: number) =>
  new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });

type BesideProps = { asides: readonly Aside[]; asked?: boolean };

/** Answers beside the one that stands, folded until the reader opens them. */
function Beside({ asides, asked = false }: BesideProps) {
  const { notebook } = useSession();
  if (asides.length === 0) return null;
  return (
    <details className="mt-1 text-[.95rem]">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-[.9rem] text-pine underline underline-offset-[.18em]">
        {words.title}
      </summary>
      <ul className="border-l-4 border-line pl-4">
        {asides.map((aside) => {
          const { answer } = aside;
          const about = { question: answer.question };
          return (
            <li key={asideKey(aside)} className="pb-2">
              {asked && <p className="font-semibold">{answer.question}</p>}
              <p className="whitespace-pre-wrap">{answerWords(answer)}</p>
              <p className="flex flex-wrap items-center gap-x-5 text-[.87rem] text-soft print:hidden">
                <span className="mr-auto">{when(answer.at)}</span>
                <Button
                  look="plain"
                  aria-label={fill(words.useWhat, about)}
                  onClick={() => notebook.getState().bringBack(asideKey(aside))}
                >
                  {words.use}
                </Button>
                <Button
                  look="plain"
                  aria-label={fill(words.dropWhat, about)}
                  onClick={() => notebook.getState().dropAside([asideKey(aside)])}
                >
                  {words.drop}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What the reader also wrote in answer to one prompt: in another tab at the same time, or in a file brought in. */
export function AlsoWrote({ recordKey: key }: { recordKey: string }) {
  const aside = useNotebook((state) => state.aside);
  const stands = useNotebook((state) => recordAt(state, key));
  const asides = useMemo(() => asidesAt(aside, key), [aside, key]);
  // While the cursor is in the field, its words may be the ones that another tab's have replaced.
  const shown = stands?.kind === 'answer' ? answerWords(stands) : null;
  return <Beside asides={asides.filter(({ answer }) => answerWords(answer) !== shown)} />;
}

/** The same for prompts that have no answer beside it now: nothing a reader typed is out of their reach. */
export function AlsoWroteElsewhere() {
  const aside = useNotebook((state) => state.aside);
  const records = useNotebook((state) => state.records);
  const asides = useMemo(
    () =>
      allAsides(aside).filter(({ answer }) => recordAt({ records }, recordKey(answer)) === null),
    [aside, records],
  );
  return <Beside asides={asides} asked />;
}
