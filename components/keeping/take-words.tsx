'use client';

import { useState } from 'react';
import { useSession } from '../notebook/session';
import { Button } from '../ui/button';
import words from '../../content/en/messages/trouble.json';
import { saveFile } from '../ui/save-file';

/** All that is written on this page, as a file or on the clipboard: both work with no storage at all. */
export function TakeWords() {
  const session = useSession();
  const [said, say] = useState('');
  const asFile = () => session.journal.asFile();
  const copy = () =>
    navigator.clipboard.writeText(asFile()).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  return (
    <>
      <Button look="quiet" onClick={() => saveFile(asFile(), Date.now())}>
        {words.download}
      </Button>
      <Button look="quiet" onClick={copy} onBlur={() => say('')}>
        {words.copy}
      </Button>
      <span role="status" className="empty:hidden">
        {said}
      </span>
    </>
  );
}
