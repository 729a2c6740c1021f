'use client';

import { useEffect, useState } from 'react';
import { useKeeping } from '../notebook/use-notebook';
import { messages } from '../ui/messages';

const { status: words } = messages;

function useStatusWords(recordKey: string, filled: boolean): string {
  return useKeeping(({ mode, marks }) => {
    if (!filled && marks[recordKey] === undefined) return words.empty;
    if (mode === 'unasked') return words.unasked;
    if (mode === 'none') return words.none;
    const mark = marks[recordKey];
    if (mark === 'failed') return words.failed;
    if (mark !== 'kept') return words.writing;
    return mode === 'tab' ? words.tab : words.device;
  });
}

/**
 * Says what the disk has confirmed of one record, nothing more. The words beside the field change at
 * once; a screen reader hears them only after a pause in typing, and never "Keeping".
 */
export function KeepingStatus({ recordKey, filled }: { recordKey: string; filled: boolean }) {
  const said = useStatusWords(recordKey, filled);
  const [announced, announce] = useState('');
  useEffect(() => {
    if (said === words.writing || said === words.empty) return;
    const wait = setTimeout(() => announce(said), 1500);
    return () => clearTimeout(wait);
  }, [said]);
  return (
    <>
      <span className="needs-script screen-only" aria-hidden="true">
        {said}
      </span>
      <span role="status" className="sr-only">
        {announced}
      </span>
    </>
  );
}
