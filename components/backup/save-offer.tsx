'use client';

import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import words from '../../content/en/messages/backup.json';
import { muchSince } from '../../lib/backup/amount';
import { allRecords } from '../../lib/notebook/state';
import { useSession } from '../notebook/session';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import { Button, buttonLook } from '../ui/button';

type SaveOfferProps = {
  /** Whether the button that saves stands right below; elsewhere a link leads there. */
  beside?: boolean;
};

/** One calm line once much has been written since the last copy; put off, it rests until as much again is. */
export function SaveOffer({ beside = false }: SaveOfferProps) {
  const { journal } = useSession();
  const ready = useKeeping(({ phase }) => phase === 'ready');
  const records = useNotebook((state) => state.records);
  const last = useStore(journal.lastCopy);
  const [rests, setRests] = useState(false);
  const rest = useRef<HTMLParagraphElement>(null);
  const much = useMemo(() => muchSince(allRecords({ records }), Number(last)), [records, last]);
  // The pressed button goes: the focus goes on to what came in its place.
  useEffect(() => {
    if (rests) rest.current?.focus();
  }, [rests]);
  const putOff = () => {
    journal.lastCopy.choose(String(Date.now()));
    setRests(true);
  };
  if (ready && much)
    return (
      <p className="needs-script my-5 flex flex-wrap items-center gap-x-6 text-soft print:hidden">
        {last === '' ? words.offerFirst : words.offer}
        <span className="flex flex-wrap gap-x-6">
          {!beside && (
            <Link href="/en/keeping/#copy" prefetch={false} className={buttonLook.plain}>
              {words.save}
            </Link>
          )}
          <Button look="plain" onClick={putOff}>
            {words.notNow}
          </Button>
        </span>
      </p>
    );
  if (!rests) return null;
  return (
    <p ref={rest} tabIndex={-1} className="my-5 text-soft print:hidden">
      {words.rests}
    </p>
  );
}
