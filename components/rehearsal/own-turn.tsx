'use client';

import { useEffect, useRef, useState } from 'react';
import type { OwnLine } from '../../lib/course/rehearsal';
import words from '../../content/en/messages/rehearsal.json';
import { TextPrompt } from '../prompts/text-prompt';
import { Button } from '../ui/button';
import { Spoken } from '../ui/spoken';

type OwnTurnProps = { lesson: string; own: OwnLine; onGo: () => void };

/** A line of the reader's own, or none; then what others might say there, as other ways and never as the right one. */
export function OwnTurn({ lesson, own, onGo }: OwnTurnProps) {
  const [heard, setHeard] = useState(false);
  const others = useRef<HTMLDivElement>(null);
  // The pressed button goes: the focus goes on to what came in its place.
  useEffect(() => {
    if (heard) others.current?.focus();
  }, [heard]);
  return (
    <div className="mt-5">
      <p className="text-[.92rem] text-soft">{words.ownHow}</p>
      <div className="*:my-3">
        <TextPrompt id={own.id} lesson={lesson} question={own.ask} short />
      </div>
      {heard ? (
        <>
          <div ref={others} tabIndex={-1} role="group" aria-label={words.others}>
            <p className="text-[.92rem] text-soft">{words.others}</p>
            {own.others.map((says) => (
              <Spoken
                key={says}
                name={words.other}
                says={says}
                look="ml-auto rounded-br-[.3rem] border-[1.5px] border-line bg-paper"
              />
            ))}
          </div>
          <Button look="quiet" className="mt-3" onClick={onGo}>
            {words.goOn}
          </Button>
        </>
      ) : (
        <Button look="quiet" onClick={() => setHeard(true)}>
          {words.seeOthers}
        </Button>
      )}
    </div>
  );
}
