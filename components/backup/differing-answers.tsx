'use client';

import { useId } from 'react';
import words from '../../content/en/messages/backup.json';
import type { Choice, Choices } from '../../lib/backup/plan';
import type { Differing } from '../../lib/backup/preview';
import { answerWords } from '../../lib/notebook/answer-values';
import type { Answer } from '../../lib/notebook/records';
import { saysSomething } from '../../lib/notebook/selectors';
import { fill } from '../ui/fill';
import { MOST_SHOWN } from './fresh-answers';
import { when } from './when';

const choices = ['both', 'here', 'copy'] as const;

type ChoiceOfProps = { value: Choice | null; onChoose: (choice: Choice) => void };

/** Three ways to settle one question, or all. */
function ChoiceOf({ value, onChoose }: ChoiceOfProps) {
  const name = useId();
  return (
    <div className="flex flex-wrap gap-x-6">
      {choices.map((choice) => (
        <label key={choice} className="flex min-h-11 cursor-pointer items-center gap-2.5">
          <input
            type="radio"
            name={name}
            autoComplete="off"
            className="size-6 accent-pine"
            checked={value === choice}
            onChange={() => onChoose(choice)}
          />
          {words.keep[choice]}
        </label>
      ))}
    </div>
  );
}

function Version({ title, answer }: { title: string; answer: Answer }) {
  return (
    <div className="min-w-0">
      <p className="text-[.87rem] text-soft">{fill(title, { when: when(answer.at) })}</p>
      <p className="border-l-4 border-stone-2 pl-4 whitespace-pre-wrap">
        {saysSomething(answer) ? answerWords(answer) : words.noWords}
      </p>
    </div>
  );
}

type DifferingAnswersProps = {
  differing: readonly Differing[];
  chosen: Choices;
  onChoose: (choices: Choices) => void;
};

/** Questions with two answers, both to read, and what shall become of them. */
export function DifferingAnswers({ differing, chosen, onChoose }: DifferingAnswersProps) {
  const { all, one } = chosen;
  const isOne = Object.keys(one).length > 0;
  const rest = differing.length - MOST_SHOWN;
  return (
    <>
      <h4 className="mt-6 mb-2 font-display text-[1.05rem] font-semibold">{words.differTitle}</h4>
      <p className="text-[.95rem]">{words.differHow}</p>
      {differing.length > 1 && (
        <fieldset className="mt-3">
          <legend className="font-semibold">{words.forAll}</legend>
          <ChoiceOf
            value={isOne ? null : all}
            onChoose={(choice) => onChoose({ all: choice, one: {} })}
          />
        </fieldset>
      )}
      {differing.slice(0, MOST_SHOWN).map(({ here, copy }) => (
        <fieldset key={here.id} className="mt-4 min-w-0 border-t border-line pt-4">
          <legend className="float-left mb-3 w-full font-semibold">{here.question}</legend>
          <div className="clear-both grid gap-4 sm:grid-cols-2">
            <Version title={words.here} answer={here} />
            <Version title={words.inCopy} answer={copy} />
          </div>
          <div className="mt-2">
            <ChoiceOf
              value={(Object.hasOwn(one, here.id) && one[here.id]) || all}
              onChoose={(choice) => onChoose({ all, one: { ...one, [here.id]: choice } })}
            />
          </div>
        </fieldset>
      ))}
      {rest > 0 && <p className="mt-3">{fill(words.moreDiffering, { count: rest })}</p>}
    </>
  );
}
