'use client';

import { useEffect, useRef } from 'react';
import words from '../../content/en/messages/notebook.json';
import promiseWords from '../../content/en/messages/promise.json';
import type { GroupedAnswer } from '../../lib/notebook/grouped-answers';
import { recordKey } from '../../lib/notebook/records';
import { saysSomething } from '../../lib/notebook/selectors';
import { AlsoWrote } from '../keeping/also-wrote';
import { KeepingStatus } from '../keeping/keeping-status';
import { useSession } from '../notebook/session';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';
import { AnswerEditor } from './answer-editor';
import { AnswerWords } from './answer-words';
import { RemovedAnswer } from './removed-answer';

type AnswerCardProps = GroupedAnswer & {
  state: 'reading' | 'open' | 'removed';
  /** Whether an earlier answer was deleted and the place has been written anew since. */
  earlier: boolean;
  onOpen: (open: boolean) => void;
};

/** One answer with its question: to read, to change where it stands, to delete and to put back. */
export function AnswerCard({ answer, prompt, state, earlier, onOpen }: AnswerCardProps) {
  const { notebook } = useSession();
  const card = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const key = recordKey(answer);
  const promised = prompt !== null && answer.value.type === 'promise';
  const question = promised ? promiseWords.title : answer.question;

  // The pressed button goes with the state it stood in: the focus goes on to what came in its place. Only in
  // the card that was pressed, and never because another tab changed it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what takes the button away
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    card.current?.querySelector<HTMLElement>('textarea, input, [data-first]')?.focus();
  }, [state, earlier]);

  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  const putBack = press(() => notebook.getState().putBack(key));
  const remove = press(() => notebook.getState().takeOut(key));

  const removed = <RemovedAnswer recordKey={key} question={question} onPutBack={putBack} />;
  if (state === 'removed') return <div ref={card}>{removed}</div>;
  if (state === 'open')
    return (
      <div ref={card}>
        <AnswerEditor answer={answer} prompt={prompt} />
        <Button look="quiet" className="-mt-4 mb-6" onClick={press(() => onOpen(false))}>
          {words.close}
        </Button>
      </div>
    );
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
          onClick={press(() => onOpen(true))}
        >
          {words.change}
        </Button>
        <Button look="plain" aria-label={fill(words.removeWhat, { question })} onClick={remove}>
          {words.remove}
        </Button>
        <span className="ml-auto text-[.87rem]">
          <KeepingStatus recordKey={key} filled edited={false} />
        </span>
      </div>
      <AlsoWrote recordKey={key} />
      {earlier && removed}
    </div>
  );
}
