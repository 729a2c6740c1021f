'use client';

import { useEffect, useRef, useState } from 'react';
import words from '../../content/en/messages/lasting.json';
import { useSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';

type Answer = 'yes' | 'no' | 'cannot';

const answerOf = (granted: boolean | null): Answer =>
  granted === null ? 'cannot' : granted ? 'yes' : 'no';

/** Asks the browser, at the reader’s press and never before, not to remove their notes by itself. Only where notes are on the device. */
export function LastingStorage() {
  const { journal } = useSession();
  const kept = useKeeping(({ mode, phase }) => mode === 'device' && phase === 'ready');
  const [before, setBefore] = useState<Answer | null>(null);
  const [step, setStep] = useState<'rest' | 'asking' | Answer>('rest');
  const sentence = useRef<HTMLParagraphElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!kept) return;
    let here = true;
    void journal.lasting.granted().then((granted) => here && setBefore(answerOf(granted)));
    return () => {
      here = false;
    };
  }, [kept, journal]);
  if (!kept || before === null) return null;

  const ask = async () => {
    setStep('asking');
    const answer = answerOf(await journal.lasting.ask());
    const focused = document.activeElement === offer.current;
    setStep(answer);
    // The button goes unless the answer was no.
    if (focused && answer !== 'no') requestAnimationFrame(() => sentence.current?.focus());
  };
  const said = {
    rest: '',
    asking: words.asking,
    yes: words.yes,
    no: words.no,
    cannot: words.cannot,
  };
  const now = step === 'rest' && before !== 'no' ? before : step;
  return (
    <div className="prose needs-script">
      <h2>{words.title}</h2>
      {words.explain.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p ref={sentence} tabIndex={-1} role="status" className="font-semibold empty:hidden">
        {before === 'yes' && step === 'rest' ? words.already : said[now]}
      </p>
      {(now === 'rest' || now === 'asking' || now === 'no') && (
        <Button ref={offer} look="quiet" className="print:hidden" onClick={ask}>
          {words.ask}
        </Button>
      )}
    </div>
  );
}
