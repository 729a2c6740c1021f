'use client';

import { useEffect, useRef } from 'react';
import words from '../../content/en/messages/backup.json';
import { BroughtIn } from './brought-in';
import { CopyPreview } from './copy-preview';
import { FileField } from './file-field';
import { type BringStep, useBringIn } from './use-bring-in';

/** What is said of a step, and nothing where the step speaks for itself. */
export function saidOf(step: BringStep): string {
  if (step.name === 'reading') return words.reading;
  if (step.name === 'bringing') return words.bringing;
  if (step.name === 'failed') return words.bringFailed;
  if (step.name === 'refused') return `${words.refused[step.reason]} ${words.unchanged}`;
  return '';
}

/** Brings in a copy: a file, what is in it, and only then a change, which can be undone. */
export function BringIn({ from }: { from?: BringStep }) {
  const { step, read, bring, leave } = useBringIn(from);
  const field = useRef<HTMLInputElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const before = useRef(step);

  // Where a step takes away what was pressed, the focus goes on to what came in its place.
  useEffect(() => {
    if (before.current === step) return;
    const was = before.current.name;
    before.current = step;
    if (step.name === 'preview') heading.current?.focus();
    if (step.name === 'refused' || step.name === 'failed') sentence.current?.focus();
    if (step.name === 'rest' && was === 'preview') field.current?.focus();
    if (step.name === 'rest' && was === 'bringing') done.current?.focus();
  }, [step]);

  const open = 'contents' in step ? step.contents : null;
  return (
    <>
      <h3 className="mt-8 mb-2 text-[1.15rem]">{words.bringTitle}</h3>
      <p>{words.bringHow}</p>
      {!open && <FileField field={field} onFile={(file) => void read(file)} />}
      <p ref={sentence} tabIndex={-1} role="status" className="mt-3 font-semibold empty:hidden">
        {saidOf(step)}
      </p>
      {open && (
        <div className="mt-4 rounded-[1.1rem] border-[1.5px] border-line bg-raised px-5 py-4 sm:px-6">
          <h4 ref={heading} tabIndex={-1} className="mb-1 font-display text-[1.1rem] font-semibold">
            {words.previewTitle}
          </h4>
          <CopyPreview
            contents={open}
            busy={step.name === 'bringing'}
            onBring={(choices) => void bring(open, choices)}
            onLeave={leave}
          />
        </div>
      )}
      {!open && <BroughtIn sentence={done} />}
    </>
  );
}
