'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { KeptMode } from '../../lib/journal/status';
import { useSession } from '../notebook/session';
import { Button } from '../ui/button';
import words from '../../content/en/messages/keeping.json';

/** The answers offered, in order, with equal weight; a passphrase will join them once it works. */
const answers = [
  { mode: 'device', name: words.device, means: words.deviceMeans },
  { mode: 'tab', name: words.tab, means: words.tabMeans },
  { mode: 'none', name: words.none, means: words.noneMeans },
] as const;

type KeepingQuestionProps = {
  /** What the question is called here. */
  title: string;
  /** Its level among the headings of the page. */
  level: 'h2' | 'h3';
  explain?: boolean;
  /** Whether the reader asked for it just now: the focus then goes to its heading. */
  called?: boolean;
  onAnswered?: (mode: KeptMode) => void;
};

/** Asks where the reader's words may stay. Nothing is stored before an answer. */
export function KeepingQuestion({
  title,
  level: Heading,
  explain = true,
  called = false,
  onAnswered,
}: KeepingQuestionProps) {
  const session = useSession();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (called) heading.current?.focus();
  }, [called]);
  const choose = async (mode: KeptMode) => {
    const chosen = await session.journal.choose(mode);
    setFailed(!chosen.ok);
    if (chosen.ok) onAnswered?.(mode);
  };
  return (
    <section aria-labelledby={id}>
      <Heading ref={heading} id={id} tabIndex={-1} className="mb-1.5 text-[1.28rem]">
        {title}
      </Heading>
      {explain && <p className="mb-1 max-w-[58ch] text-[.96rem] text-soft">{words.explain}</p>}
      <p className="mb-5 max-w-[58ch] text-[.96rem] text-soft">{words.shared}</p>
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        {answers.map(({ mode, name, means }) => (
          <li key={mode}>
            <Button
              look="quiet"
              className="w-full !px-2"
              aria-describedby={`${id}-${mode}`}
              onClick={() => choose(mode)}
            >
              {name}
            </Button>
            <p id={`${id}-${mode}`} className="mt-2 text-[.88rem] leading-snug text-soft">
              {means}
            </p>
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-3 text-clay empty:hidden">
        {failed ? words.chooseFailed : ''}
      </p>
    </section>
  );
}
