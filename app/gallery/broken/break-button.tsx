'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';

/** Breaks the page it stands on. */
export function BreakButton() {
  const [isBroken, breakIt] = useState(false);
  if (isBroken) throw new Error('A page broken by a test.');
  return (
    <Button look="quiet" onClick={() => breakIt(true)}>
      Break this page
    </Button>
  );
}
