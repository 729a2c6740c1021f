'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import words from '../../content/en/messages/error.json';
import { Button, buttonLook } from '../ui/button';
import { TakeWords } from './take-words';

type StoppedPageProps = {
  /** Draws the page anew. */
  again?: (() => void) | undefined;
};

/** In place of a page that broke: what is safe, the reader's words to take along, and two ways on. */
export function StoppedPage({ again }: StoppedPageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // In place of a page that had the focus, but not where an example is only shown.
  useEffect(() => {
    if (again) title.current?.focus();
  }, [again]);
  return (
    <div className="mx-auto max-w-[40rem] px-4 py-16 sm:px-8">
      <h1
        ref={title}
        tabIndex={-1}
        className="mb-4 text-[clamp(2rem,4vw,2.9rem)] focus:outline-none"
      >
        {words.title}
      </h1>
      <p className="mb-8 text-[1.15rem] text-soft">{words.words}</p>
      <section aria-labelledby="take-words" className="mb-8">
        <h2 id="take-words" className="mb-3 text-[1.2rem]">
          {words.take}
        </h2>
        <p className="flex flex-wrap items-center gap-3">
          <TakeWords />
        </p>
      </section>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button look="solid" onClick={again}>
          {words.again}
        </Button>
        {/* Never a whole new page: words that are kept nowhere would go with this one. */}
        <Link href="/en/" prefetch={false} className={buttonLook.plain}>
          {words.lessons}
        </Link>
      </p>
    </div>
  );
}
