'use client';

import { useState } from 'react';
import { openSession } from '../notebook/session';
import { Button } from '../ui/button';
import { messages } from '../ui/messages';

const { keeping: words } = messages;

/** Erases all that was written, after one plain question, and says what a second reading found. */
export function EraseEverything({ onErased }: { onErased: () => void }) {
  const [step, setStep] = useState<'rest' | 'sure' | 'failed'>('rest');
  const erase = async () => {
    const erased = await openSession().journal.eraseAll();
    setStep(erased.ok ? 'rest' : 'failed');
    if (erased.ok) onErased();
  };
  if (step === 'rest')
    return (
      <Button look="plain" onClick={() => setStep('sure')}>
        {words.erase}
      </Button>
    );
  return (
    <div
      role="group"
      aria-label={words.erase}
      className="flex w-full flex-wrap items-center gap-3 pt-2"
    >
      <p role="alert" className="w-full">
        {step === 'sure' ? words.eraseSure : words.eraseFailed}
      </p>
      <Button look="quiet" onClick={erase}>
        {words.eraseYes}
      </Button>
      <Button look="quiet" autoFocus onClick={() => setStep('rest')}>
        {words.eraseNo}
      </Button>
    </div>
  );
}
