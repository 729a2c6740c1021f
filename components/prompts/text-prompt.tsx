'use client';

import { useLayoutEffect, useRef } from 'react';
import { textFor } from '../../lib/notebook/selectors';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import promptWords from '../../content/en/messages/prompt.json';
import { fill } from '../ui/fill';
import { PaperLines } from '../ui/paper-lines';
import { PromptFrame } from './prompt-frame';

type TextPromptProps = {
  id: string;
  lesson: string;
  question: string;
  starter?: string;
  /** A line or two is expected. */
  short?: boolean;
};

/** A question with an empty field, usable before script. What is typed early is adopted. */
export function TextPrompt({ id, lesson, question, starter, short = false }: TextPromptProps) {
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useNotebook((state) => textFor(state, id));
  const { writeText } = session.notebook.getState();

  // Before any other render: React would put the store's text over what was typed while it loaded.
  useLayoutEffect(() => {
    const typed = field.current?.value ?? '';
    const state = session.notebook.getState();
    if (typed !== '' && typed !== textFor(state, id))
      state.adoptTyped({ id, lesson, question }, typed);
  }, [session, id, lesson, question]);

  return (
    <PromptFrame id={id} lesson={lesson} filled={text.trim() !== ''}>
      <label
        htmlFor={id}
        className="mb-3 block font-display text-[1.16rem] leading-snug font-[640]"
      >
        {question}
      </label>
      {starter && (
        <p id={`${id}-starter`} className="mb-2.5 text-[.92rem] text-soft">
          {fill(promptWords.starter, { starter })}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        value={text}
        onChange={(event) => writeText({ id, lesson, question }, event.target.value)}
        aria-describedby={starter ? `${id}-starter` : undefined}
        autoComplete="off"
        spellCheck={false}
        rows={short ? 2 : 4}
        className={`needs-script block print:hidden field-sizing-content w-full resize-y rounded-[.7rem] border-[1.5px] border-edge bg-paper px-4 text-[1.02rem] leading-relaxed text-ink ${short ? 'min-h-[4.8rem] py-2.5' : 'min-h-[8.2rem] py-3.5'}`}
      />
      <p className="paper-only text-[.9rem] text-soft print:hidden">{promptWords.noScript}</p>
      <p className="paper-only whitespace-pre-wrap">{text}</p>
      <PaperLines count={text === '' ? 5 : 0} />
    </PromptFrame>
  );
}
