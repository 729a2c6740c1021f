'use client';

import words from '../../content/en/messages/backup.json';
import { Button } from '../ui/button';
import { SaveOffer } from './save-offer';

type SaveCopyProps = {
  /** What is true of the last file. */
  said: string;
  onCopy?: (() => void) | undefined;
  onText?: (() => void) | undefined;
};

/** Everything as one file, or as text: after one sentence of warning, and then what is true of the file. */
export function SaveCopy({ said, onCopy, onText }: SaveCopyProps) {
  return (
    <>
      <h3 className="mt-8 mb-2 text-[1.15rem]">{words.saveTitle}</h3>
      <p>{words.warning}</p>
      <SaveOffer beside />
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <Button look="solid" onClick={onCopy}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onText}>
          {words.saveText}
        </Button>
      </p>
      <p className="mt-3 text-[.92rem] text-soft">{words.saveTextHow}</p>
      <p role="status" className="mt-3 empty:hidden">
        {said}
      </p>
    </>
  );
}
