'use client';

import { useState } from 'react';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import words from '../../content/en/messages/trouble.json';
import { TakeWords } from './take-words';

/** What happened, where it is something else than words not being kept. */
const titles = { lost: words.lostTitle, behind: words.behindTitle } as const;

/** Says so when words are not being kept, or when some are gone, and offers what is here as a file. */
export function TroubleBanner() {
  const trouble = useKeeping((status) => status.trouble);
  const [dismissed, setDismissed] = useState(0);
  const past = trouble?.reason === 'lost' || trouble?.reason === 'behind' ? trouble.reason : null;
  return (
    <div role="alert" className="print:hidden">
      {trouble && trouble.since !== dismissed && (
        <div className="border-b-2 border-clay bg-clay-wash">
          <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-3 px-4 py-3 sm:px-8">
            <p className="mr-auto">
              <strong>{past ? titles[past] : words.title}</strong> {words[trouble.reason]}
            </p>
            {past ? (
              <Button look="quiet" onClick={() => setDismissed(trouble.since)}>
                {words.dismiss}
              </Button>
            ) : (
              <TakeWords key={trouble.since} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
