'use client';

import { useEffect, useRef, useState } from 'react';
import type { KeptMode } from '../../lib/journal/status';
import { firstAnswered } from '../../lib/notebook/answer-values';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import words from '../../content/en/messages/keeping.json';
import { KeepingQuestion } from './keeping-question';

const answered = { device: words.isDevice, tab: words.isTab, none: words.isNone } as const;

/** Asks the keeping question where the reader wrote first, and nowhere else; then says what was answered. */
export function InlineKeepingQuestion({ id }: { id: string }) {
  const unasked = useKeeping(({ mode, phase }) => mode === 'unasked' && phase === 'ready');
  // Looked for only while it is to be asked: it goes through every answer.
  const first = useNotebook((state) => unasked && firstAnswered(state) === id);
  const [answer, setAnswer] = useState<KeptMode | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answer) said.current?.focus();
  }, [answer]);
  const asks = unasked && first;
  if (!asks && !answer) return null;
  return (
    <div className="mt-3 border-t-[1.5px] border-line pt-4 print:hidden">
      {asks ? (
        <KeepingQuestion
          title={words.titleInline}
          level="h3"
          explain={false}
          onAnswered={setAnswer}
        />
      ) : (
        <p ref={said} tabIndex={-1} className="text-[.92rem]">
          {answer && answered[answer]} {words.changeWhere}
        </p>
      )}
    </div>
  );
}
