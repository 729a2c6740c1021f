'use client';

import { useEffect, useRef, useState } from 'react';
import words from '../../content/en/messages/stored.json';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';

type DeleteOneProps = {
  /** What would be deleted, in a reader's words. */
  what: string;
  /** The question before it; null where none of the reader's words are lost. */
  sure: string | null;
  /** Whether it is no longer stored. */
  gone: boolean;
  /** Deletes it; false when a second reading still found it. */
  onDelete: () => Promise<boolean>;
};

/** Deletes one stored thing, and says so once the browser was read again. */
export function DeleteOne({ what, sure, gone, onDelete }: DeleteOneProps) {
  const [step, setStep] = useState<'rest' | 'sure' | 'deleting' | 'deleted' | 'failed'>('rest');
  const sentence = useRef<HTMLParagraphElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);

  // The pressed button goes with its step: the focus goes on to what came in its place, unless the reader
  // has gone on by themselves while the deletion ran.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    (step === 'rest' ? offer : sentence).current?.focus();
  }, [step]);

  const go = (to: typeof step) => {
    pressed.current = true;
    setStep(to);
  };
  const run = async () => {
    go('deleting');
    const deleted = await onDelete();
    setStep(deleted ? 'deleted' : 'failed');
  };
  // One that was refused may go after all: the journal tries again by itself. One that went may be written anew.
  const now = gone && step === 'failed' ? 'deleted' : !gone && step === 'deleted' ? 'rest' : step;
  const said = {
    rest: '',
    sure: sure ?? '',
    deleting: words.deleting,
    deleted: words.deleted,
    failed: words.deleteFailed,
  }[now];
  const asks = now === 'sure' || now === 'failed';
  return (
    <>
      {now === 'rest' ? (
        <Button
          ref={offer}
          look="plain"
          className="text-[.9rem] print:hidden"
          aria-label={fill(words.deleteWhat, { what })}
          onClick={() => (sure === null ? run() : go('sure'))}
        >
          {words.delete}
        </Button>
      ) : (
        <p ref={sentence} tabIndex={-1} role="status" className="w-full py-2 font-semibold">
          {said}
        </p>
      )}
      {asks && (
        <div className="flex w-full flex-wrap gap-3 pb-2">
          <Button look="quiet" onClick={run}>
            {now === 'sure' ? words.deleteYes : words.deleteAgain}
          </Button>
          <Button look="quiet" onClick={() => go('rest')}>
            {words.deleteNo}
          </Button>
        </div>
      )}
    </>
  );
}
