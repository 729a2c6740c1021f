'use client';

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { joinTexts } from '../../lib/notebook/merge';
import promptWords from '../../content/en/messages/prompt.json';
import { PaperLines } from '../ui/paper-lines';
import { PromptFrame } from './prompt-frame';

/** One of several small fields: its name in the answer, its label, what it holds, and an example. */
export type Blank<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly text: string;
  readonly example?: string | undefined;
};

type BlanksProps<Name extends string> = {
  id: string;
  lesson: string;
  title: string;
  blanks: readonly Blank<Name>[];
  /** What the notebook holds just now, which may be newer than what is drawn. */
  held: (name: Name) => string;
  write: (name: Name, text: string) => void;
  /** How many lines each is expected to take. */
  lines?: number;
  /** What stands over the fields, and below them. */
  lead?: ReactNode;
  children?: ReactNode;
};

/** Several small fields that make one answer, each with an example. */
export function Blanks<Name extends string>(props: BlanksProps<Name>) {
  const { id, lesson, title, blanks, held, write, lines = 1, lead, children } = props;
  const fields: RefObject<HTMLFieldSetElement | null> = useRef(null);

  // Before any other render, as in a text prompt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the first commit
  useLayoutEffect(() => {
    for (const area of fields.current?.querySelectorAll('textarea') ?? []) {
      const name = blanks.find((blank) => area.id === `${id}-${blank.name}`)?.name;
      if (name && area.value !== '' && area.value !== held(name))
        write(name, joinTexts(held(name), area.value));
    }
  }, []);

  const filled = blanks.some(({ text }) => text.trim() !== '');
  return (
    <PromptFrame id={id} lesson={lesson} filled={filled}>
      <fieldset ref={fields} id={id}>
        <legend className="mb-3 font-display text-[1.16rem] font-[640]">{title}</legend>
        {lead}
        {blanks.map(({ name, label, text, example }) => (
          <div key={name} className="mb-3.5">
            <label htmlFor={`${id}-${name}`} className="block font-semibold">
              {label}
            </label>
            {example && (
              <p
                id={`${id}-${name}-example`}
                className="mb-1.5 text-[.9rem] leading-snug text-soft"
              >
                {example}
              </p>
            )}
            <textarea
              id={`${id}-${name}`}
              value={text}
              onChange={(event) => write(name, event.target.value)}
              aria-describedby={example ? `${id}-${name}-example` : undefined}
              autoComplete="off"
              spellCheck={false}
              rows={lines}
              className="needs-script block print:hidden field-sizing-content min-h-11 w-full resize-y rounded-[.7rem] border-[1.5px] border-edge bg-paper px-4 py-2 text-[1.02rem] leading-relaxed text-ink"
            />
            <p className="paper-only whitespace-pre-wrap">{text}</p>
            <PaperLines count={text === '' ? lines : 0} />
          </div>
        ))}
      </fieldset>
      {children}
      <p className="paper-only text-[.9rem] text-soft print:hidden">{promptWords.noScript}</p>
    </PromptFrame>
  );
}
