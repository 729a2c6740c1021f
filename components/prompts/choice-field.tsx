'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { chosenFor } from '../../lib/notebook/answer-values';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import words from '../../content/en/messages/prompt.json';
import { PromptFrame } from './prompt-frame';

/** One thing to choose: the id it is kept under, and the words the reader saw. */
export type Option = { readonly id: string; readonly words: string };

/** What everything answered by choosing is given. */
export type ChoiceProps = {
  id: string;
  lesson: string;
  question: string;
  options: readonly Option[];
};

type ChoiceFieldProps = ChoiceProps & {
  type: 'radio' | 'checkbox';
  /** How to answer, and how to take the answer back. */
  hint: string;
  clear: string;
  /** What is folded away under the options until something is chosen. */
  after?: { readonly title: string; readonly words: ReactNode };
  /** Class of a drawing other than plain rows, in `app/globals.css`. */
  look?: string;
};

/** Native radio buttons or boxes that keep what was chosen: whatever is answered by choosing is made of this. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, lesson, question, type, hint, clear, after, look } = props;
  const session = useSession();
  const group = useRef<HTMLFieldSetElement>(null);
  const folded = useRef<HTMLDetailsElement>(null);
  const chosen = useNotebook((state) => chosenFor(state, id));
  // What was chosen and is no longer offered stays the reader's, to see and to take back.
  const gone = chosen.filter((picked) => !props.options.some((option) => option.id === picked.id));
  const options = [...props.options, ...gone];
  const choose = (ids: readonly string[]) => {
    if (folded.current && ids.length > 0) folded.current.open = true;
    session.notebook.getState().chooseOptions(
      { id, lesson, question },
      options.filter((option) => ids.includes(option.id)),
      type === 'checkbox',
    );
  };

  // Before any other render, as in a text prompt: a box ticked while scripts loaded stays ticked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the first commit
  useLayoutEffect(() => {
    const ticked = Array.from(group.current?.querySelectorAll('input') ?? [])
      .filter((input) => input.checked)
      .map((input) => input.value);
    const held = chosenFor(session.notebook.getState(), id).map((picked) => picked.id);
    if (ticked.some((option) => !held.includes(option)))
      choose(type === 'radio' ? ticked : [...held, ...ticked]);
  }, []);

  const takeBack = () => {
    choose([]);
    // The pressed button goes with the choice.
    group.current?.querySelector('input')?.focus();
  };
  const isChosen = (option: Option) => chosen.some((picked) => picked.id === option.id);
  const pick = (option: Option, on: boolean) => {
    const others =
      type === 'radio'
        ? []
        : chosen.map((picked) => picked.id).filter((picked) => picked !== option.id);
    choose(on ? [...others, option.id] : others);
  };

  return (
    <PromptFrame
      id={id}
      lesson={lesson}
      filled={chosen.length > 0}
      after={
        after && (
          <details ref={folded} className="mt-3 border-t border-line pt-1">
            <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em] print:hidden">
              {after.title}
            </summary>
            <div className="space-y-3 pb-2">{after.words}</div>
          </details>
        )
      }
    >
      <fieldset ref={group} id={id} className={look}>
        <legend className="mb-1 font-display text-[1.16rem] leading-snug font-[640]">
          {question}
        </legend>
        <p className="mb-2 text-[.92rem] text-soft">{hint}</p>
        <div>
          {options.map((option) => (
            <label
              key={option.id}
              className="-mx-3 flex min-h-11 cursor-pointer items-center gap-3 rounded-[.7rem] px-3 py-2 leading-snug has-checked:bg-pine-wash"
            >
              <input
                type={type}
                name={id}
                value={option.id}
                checked={isChosen(option)}
                onChange={(event) => pick(option, event.target.checked)}
                autoComplete="off"
                className="size-6 flex-none accent-pine"
              />
              {option.words}
            </label>
          ))}
        </div>
        {chosen.length > 0 && (
          <Button look="plain" className="text-[.87rem] print:hidden" onClick={takeBack}>
            {clear}
          </Button>
        )}
      </fieldset>
      <p className="paper-only text-[.9rem] text-soft print:hidden">{words.tickNoScript}</p>
    </PromptFrame>
  );
}
