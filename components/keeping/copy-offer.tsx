'use client';

import { useState } from 'react';
import words from '../../content/en/messages/trouble.json';
import { useSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';

const when = (at: number) =>
  new Date(at).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' });

/** Where notes are gone and a second copy has them: to put them back, or to go on without. */
export function CopyOffer() {
  const { journal } = useSession();
  const copy = useKeeping((status) => status.copy);
  const [failed, setFailed] = useState(false);
  if (!copy) return null;
  const putBack = async () => setFailed(!(await journal.putBackCopy()).ok);
  return (
    <>
      <p className="basis-full">
        {fill(copy.count === 1 ? words.copyOne : words.copyMany, {
          count: copy.count,
          when: when(copy.at),
        })}{' '}
        {failed && words.putBackFailed}
      </p>
      <Button look="solid" onClick={() => void putBack()}>
        {words.putBack}
      </Button>
    </>
  );
}
