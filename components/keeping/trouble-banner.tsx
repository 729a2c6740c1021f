'use client';

import type { TroubleReason } from '../../lib/journal/status';
import { useSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import words from '../../content/en/messages/trouble.json';
import { CopyOffer } from './copy-offer';
import { TakeWords } from './take-words';

/** What happened, where it is something else than words not being kept. */
const titles: Partial<Record<TroubleReason, string>> = {
  lost: words.lostTitle,
  behind: words.behindTitle,
  newer: words.newerTitle,
};

/** Says so when words are not being kept, or when some are gone, and offers what is here as a file. */
export function TroubleBanner() {
  const { journal } = useSession();
  const trouble = useKeeping((status) => status.trouble);
  const isPast = trouble?.reason === 'lost' || trouble?.reason === 'behind';
  return (
    <div role="alert" className="print:hidden">
      {trouble && (
        <div className="border-b-2 border-clay bg-clay-wash">
          <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-3 px-4 py-3 sm:px-8">
            <p className="mr-auto">
              <strong>{titles[trouble.reason] ?? words.title}</strong> {words[trouble.reason]}
            </p>
            <CopyOffer />
            {isPast ? (
              <Button look="quiet" onClick={() => void journal.goOn()}>
                {trouble.reason === 'lost' ? words.goOn : words.dismiss}
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
