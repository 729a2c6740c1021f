'use client';

import { useRef, useState } from 'react';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { messages } from '../ui/messages';
import { EraseEverything } from './erase-everything';
import { KeepingQuestion } from './keeping-question';

const { keeping: words } = messages;
const answered = { device: words.isDevice, tab: words.isTab, none: words.isNone } as const;

/** On the course map: the question, then its answer, and the one place to change it. */
export function KeepingPanel() {
  const mode = useKeeping((status) => status.mode);
  const [changing, setChanging] = useState(false);
  const [erased, setErased] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const settle = () => {
    setChanging(false);
    setErased(false);
    requestAnimationFrame(() => answer.current?.focus());
  };
  return (
    <div className="needs-script rounded-[1.1rem] border-[1.5px] border-line bg-raised p-5 sm:px-7 sm:py-6 print:hidden">
      <p role="status" className="mb-4 font-semibold empty:hidden">
        {erased && mode === 'unasked' ? words.erased : ''}
      </p>
      {mode === 'unasked' ? (
        <KeepingQuestion level="h2" title={words.title} onAnswered={settle} />
      ) : changing ? (
        <>
          <KeepingQuestion level="h2" title={words.changeTitle} onAnswered={settle} />
          <div className="mt-4">
            <Button look="plain" onClick={settle}>
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <p ref={answer} tabIndex={-1} className="mr-auto">
            {answered[mode]}
          </p>
          <Button look="plain" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
          <EraseEverything onErased={() => setErased(true)} />
        </div>
      )}
    </div>
  );
}
