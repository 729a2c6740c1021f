'use client';

import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { declined as isDeclined } from '../../lib/notebook/selectors';
import { AlsoWrote } from '../keeping/also-wrote';
import { InlineKeepingQuestion } from '../keeping/inline-keeping-question';
import { KeepingStatus } from '../keeping/keeping-status';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import words from '../../content/en/messages/prompt.json';
import statusWords from '../../content/en/messages/status.json';

type PromptFrameProps = {
  id: string;
  lesson: string;
  filled: boolean;
  children: ReactNode;
  /** What stays in reach when the prompt is left unanswered. */
  after?: ReactNode;
};

/** Around everything that takes an answer: its status, the way to leave it, and the keeping question when it is due. */
export function PromptFrame({ id, lesson, filled, children, after }: PromptFrameProps) {
  const session = useSession();
  const declined = useNotebook((state) => isDeclined(state, id));
  const decline = (to: boolean) => session.notebook.getState().decline({ id, lesson }, to);
  const [edited, setEdited] = useState(false);
  const edit = () => {
    setEdited(true);
    session.journal.editing(`answer:${id}`);
  };
  // Brings to rest what was typed. Leaving the page takes the field away without a blur.
  const settle = useCallback(() => {
    session.journal.editing(null);
    void session.journal.settle();
  }, [session]);
  useEffect(() => settle, [settle]);
  return (
    <Card>
      {declined && !filled ? <p className="text-soft">{words.declined}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the focus of the fields inside, offers nothing itself */}
      <div
        className={declined && !filled ? 'sr-only print:not-sr-only' : ''}
        inert={declined && !filled}
        onFocus={edit}
        onBlur={settle}
      >
        {children}
      </div>
      {after}
      <div className="mt-2 flex min-h-11 flex-wrap items-center justify-between gap-x-4 text-[.87rem] text-soft print:hidden">
        <KeepingStatus
          recordKey={`answer:${id}`}
          filled={filled}
          edited={edited}
          empty={statusWords.empty}
        />
        {!filled && (
          <Button look="plain" className="needs-script" onClick={() => decline(!declined)}>
            {declined ? words.undecline : words.decline}
          </Button>
        )}
      </div>
      <AlsoWrote recordKey={`answer:${id}`} />
      {filled && <InlineKeepingQuestion id={id} />}
    </Card>
  );
}
