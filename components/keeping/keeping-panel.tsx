'use client';

import { useRef, useState } from 'react';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import words from '../../content/en/messages/keeping.json';
import { KeepingQuestion } from './keeping-question';

const answered = { device: words.isDevice, tab: words.isTab, none: words.isNone } as const;

/** On the course map: the question, then its answer, and the one place to change it. */
export function KeepingPanel() {
  const mode = useKeeping((status) => status.mode);
  const ready = useKeeping(({ phase }) => phase === 'ready');
  const [changing, setChanging] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const settle = () => {
    setChanging(false);
    requestAnimationFrame(() => answer.current?.focus());
  };
  const asks = mode === 'unasked' || changing;
  return (
    <div className="needs-script rounded-[1.1rem] border-[1.5px] border-line bg-raised p-5 sm:px-7 sm:py-6 print:hidden">
      {asks ? (
        // Held back until what is kept has been read: a returning reader was asked before. Never once the
        // reader has asked for it, or its heading could not take the focus.
        <div className={ready || changing ? '' : 'invisible'}>
          <KeepingQuestion
            level="h2"
            title={changing ? words.changeTitle : words.title}
            called={changing}
            onAnswered={settle}
          />
          {changing && (
            <Button look="plain" className="mt-4" onClick={settle}>
              {words.cancel}
            </Button>
          )}
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <p ref={answer} tabIndex={-1} className="mr-auto">
            {answered[mode]}
          </p>
          <Button look="plain" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        </div>
      )}
    </div>
  );
}
