'use client';

import { useEffect, useRef, useState } from 'react';
import { useSession } from '../notebook/session';
import { Button } from '../ui/button';
import words from '../../content/en/messages/keeping.json';

const said = {
  sure: words.eraseSure,
  erasing: words.erasing,
  failed: words.eraseFailed,
  erased: words.erased,
} as const;

/** Erases all that was written, after one plain question, and says what a second reading found. On every page. */
export function EraseEverything() {
  const session = useSession();
  const [step, setStep] = useState<'rest' | keyof typeof said>('rest');
  const sentence = useRef<HTMLParagraphElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);

  // Each step takes away the button that was pressed: the focus goes on to what came in its place, unless
  // the reader has gone on by themselves while the erasing ran.
  useEffect(() => {
    if (!pressed.current) return;
    const here = document.activeElement;
    const elsewhere =
      here !== document.body && here !== sentence.current && !frame.current?.contains(here);
    if (elsewhere) return;
    (step === 'rest' ? offer : sentence).current?.focus();
  }, [step]);

  const go = (to: typeof step) => {
    pressed.current = true;
    setStep(to);
  };
  const erase = async () => {
    go('erasing');
    const erased = await session.journal.eraseAll();
    setStep(erased.ok ? 'erased' : 'failed');
  };
  const asks = step === 'sure' || step === 'failed';
  return (
    <div
      ref={frame}
      className="needs-script flex flex-wrap items-center gap-3 text-ink print:hidden"
    >
      {step !== 'rest' && (
        <p ref={sentence} tabIndex={-1} role="status" className="w-full pt-2 font-semibold">
          {said[step]}
        </p>
      )}
      {asks && (
        <>
          <Button look="quiet" onClick={erase}>
            {step === 'sure' ? words.eraseYes : words.eraseAgain}
          </Button>
          <Button look="quiet" onClick={() => go('rest')}>
            {words.eraseNo}
          </Button>
        </>
      )}
      {(step === 'rest' || step === 'erased') && (
        <Button ref={offer} look="plain" onClick={() => go('sure')}>
          {words.erase}
        </Button>
      )}
    </div>
  );
}
