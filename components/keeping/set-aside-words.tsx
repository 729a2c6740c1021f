'use client';

import { useEffect, useState } from 'react';
import keepingWords from '../../content/en/messages/keeping.json';
import { answerWords } from '../../lib/notebook/answer-values';
import { type Answer, recordKey } from '../../lib/notebook/records';
import { useSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';

/** Milliseconds of quiet after a change before the disk is read again. */
const pause = 250;

/** Words that a later answer from another tab replaced: nothing a reader typed is out of their reach, or stays against their will. */
export function SetAsideWords() {
  const { journal, notebook } = useSession();
  const kept = useKeeping(({ mode, phase }) => phase === 'ready' && mode === 'device');
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  useEffect(() => {
    let here = true;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const show = async () => {
      const found = kept ? await journal.setAside() : [];
      if (here) setAnswers(found.filter((record) => record.kind === 'answer'));
    };
    const soon = () => {
      clearTimeout(wait);
      wait = setTimeout(() => void show(), pause);
    };
    void show();
    const ends = [notebook.subscribe(soon), journal.status.subscribe(soon)];
    return () => {
      here = false;
      clearTimeout(wait);
      for (const end of ends) end();
    };
  }, [kept, journal, notebook]);
  const drop = async (answer: Answer) => {
    const key = recordKey(answer);
    if (!(await journal.dropSetAside([key]))) return;
    setAnswers((before) => before.filter((one) => recordKey(one) !== key));
  };
  if (answers.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
        {keepingWords.setAside}
      </summary>
      <dl>
        {answers.map((answer) => (
          <div key={`${answer.id} ${answer.at}`} className="mb-4">
            <dt className="font-semibold">{answer.question}</dt>
            <dd className="whitespace-pre-wrap">{answerWords(answer)}</dd>
            <dd>
              <Button
                look="plain"
                className="text-[.9rem] print:hidden"
                aria-label={fill(keepingWords.dropAside, { question: answer.question })}
                onClick={() => void drop(answer)}
              >
                {keepingWords.drop}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
