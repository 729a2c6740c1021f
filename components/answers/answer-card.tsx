'use client';

import { useEffect, useRef } from 'react';
import promiseWords from '../../content/en/messages/promise.json';
import words from '../../content/en/messages/notebook.json';
import type { GroupedAnswer } from '../../lib/notebook/grouped-answers';
import { recordKey } from '../../lib/notebook/records';
import { saysSomething } from '../../lib/notebook/selectors';
import { KeepingStatus } from '../keeping/keeping-status';
import { useSession } from '../notebook/session';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';
import { AnswerEditor } from './answer-editor';
import { AnswerWords } from './answer-words';

type AnswerCardProps = GroupedAnswer & {
  state: 'reading' | 'open' | 'removed';
  onOpen: (open: boolean) => void;
};

/** One answer with its question: to read, to change where it stands, to delete and to put back. */
export function AnswerCard({ answer, prompt, state, onOpen }: AnswerCardProps) {
  const { notebook } = useSession();
  const card = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  const key = recordKey(answer);

  // The pressed button goes with the state it stood in: the focus goes on to what came in its place.
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    card.current?.querySelector<HTMLElement>('textarea, input, [data-first]')?.focus();
  }, [state]);

  if (state === 'removed')
    return (
      <div
        ref={card}
        className="my-4 flex flex-wrap items-center gap-x-5 border-l-4 border-line pl-5"
      >
        <p role="status">{words.removed}</p>
        <Button data-first look="plain" onClick={() => notebook.getState().putBack(key)}>
          {words.putBack}
        </Button>
      </div>
    );
  if (state === 'open')
    return (
      <div ref={card}>
        <AnswerEditor answer={answer} prompt={prompt} />
        <Button look="quiet" className="-mt-4 mb-6" onClick={() => onOpen(false)}>
          {words.close}
        </Button>
      </div>
    );
  const promised = prompt !== null && answer.value.type === 'promise';
  const question = promised ? promiseWords.title : answer.question;
  return (
    <div ref={card} className="my-6 break-inside-avoid">
      <h3 className="mb-2 font-sans text-[.95rem] leading-snug tracking-normal text-soft">
        {question}
      </h3>
      <div className="border-l-4 border-stone-2 pl-5 text-[1.12rem] leading-relaxed">
        {saysSomething(answer) ? <AnswerWords value={answer.value} /> : <p>{words.empty}</p>}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-6 text-[.9rem] text-soft print:hidden">
        <Button
          data-first
          look="plain"
          aria-label={fill(words.changeWhat, { question })}
          onClick={() => onOpen(true)}
        >
          {words.change}
        </Button>
        <Button
          look="plain"
          aria-label={fill(words.removeWhat, { question })}
          onClick={() => notebook.getState().takeOut(key)}
        >
          {words.remove}
        </Button>
        <span className="ml-auto text-[.87rem]">
          <KeepingStatus recordKey={key} filled edited={false} />
        </span>
      </div>
    </div>
  );
}
