'use client';

import { useLayoutEffect, useRef } from 'react';
import { promiseFor } from '../../lib/notebook/answer-values';
import { joinTexts } from '../../lib/notebook/merge';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { PromptFrame } from './prompt-frame';
import words from '../../content/en/messages/promise.json';
import promptWords from '../../content/en/messages/prompt.json';
import { fill } from '../ui/fill';
import { PaperLines } from '../ui/paper-lines';

type Blank = 'when' | 'will' | 'by';
type SmallPromiseProps = {
  id: string;
  lesson: string;
  /** What an answer was kept under, where the lesson no longer asks and there are no examples. */
  asked?: string;
} & Readonly<Partial<Record<Blank, string>>>;

const blanks = ['when', 'will', 'by'] as const;

/** One small promise to keep or not: *when… I will… by…*, each with an example. */
export function SmallPromise({ id, lesson, asked, ...examples }: SmallPromiseProps) {
  const session = useSession();
  const fields = useRef<HTMLFieldSetElement>(null);
  const promise = useNotebook((state) => promiseFor(state, id));
  const question = asked ?? fill(words.read, examples);
  const write = (parts: Partial<Record<Blank, string>>) => {
    const { writePromise, records } = session.notebook.getState();
    writePromise({ id, lesson, question }, { ...promiseFor({ records }, id), ...parts });
  };

  // Before any other render, as in a text prompt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the first commit
  useLayoutEffect(() => {
    for (const area of fields.current?.querySelectorAll('textarea') ?? []) {
      const blank = blanks.find((name) => area.id === `${id}-${name}`);
      const held = promiseFor(session.notebook.getState(), id);
      if (blank && area.value !== '' && area.value !== held[blank])
        write({ [blank]: joinTexts(held[blank], area.value) });
    }
  }, []);

  const filled = blanks.some((blank) => promise[blank].trim() !== '');
  return (
    <PromptFrame id={id} lesson={lesson} filled={filled}>
      <fieldset ref={fields} id={id}>
        <legend className="mb-3 font-display text-[1.16rem] font-[640]">{words.title}</legend>
        {blanks.map((blank) => (
          <div key={blank} className="mb-3.5">
            <label htmlFor={`${id}-${blank}`} className="block font-semibold">
              {words[blank]}
            </label>
            {examples[blank] && (
              <p
                id={`${id}-${blank}-example`}
                className="mb-1.5 text-[.9rem] leading-snug text-soft"
              >
                {fill(words.example, { example: examples[blank] })}
              </p>
            )}
            <textarea
              id={`${id}-${blank}`}
              value={promise[blank]}
              onChange={(event) => write({ [blank]: event.target.value })}
              aria-describedby={examples[blank] ? `${id}-${blank}-example` : undefined}
              autoComplete="off"
              spellCheck={false}
              rows={1}
              className="needs-script block print:hidden field-sizing-content min-h-11 w-full resize-y rounded-[.7rem] border-[1.5px] border-edge bg-paper px-4 py-2 text-[1.02rem] leading-relaxed text-ink"
            />
            <p className="paper-only whitespace-pre-wrap">{promise[blank]}</p>
            <PaperLines count={promise[blank] === '' ? 1 : 0} />
          </div>
        ))}
      </fieldset>
      <p className="paper-only text-[.9rem] text-soft print:hidden">{promptWords.noScript}</p>
    </PromptFrame>
  );
}
