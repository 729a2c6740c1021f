'use client';

import { useEffect, useState } from 'react';
import { answerWords } from '../../lib/notebook/answer-values';
import type { Answer } from '../../lib/notebook/records';
import { useSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import keepingWords from '../../content/en/messages/keeping.json';

/** Words that a later answer from another tab replaced: nothing a reader typed is out of their reach. */
export function SetAsideWords() {
  const session = useSession();
  const kept = useKeeping(({ mode, phase }) => phase === 'ready' && mode === 'device');
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  useEffect(() => {
    let here = true;
    const show = async () => {
      const found = kept ? await session.journal.setAside() : [];
      if (here) setAnswers(found.filter((record) => record.kind === 'answer'));
    };
    void show();
    return () => {
      here = false;
    };
  }, [kept, session]);
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
          </div>
        ))}
      </dl>
    </details>
  );
}
