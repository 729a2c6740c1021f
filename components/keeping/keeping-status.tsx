'use client';

import { useEffect, useState } from 'react';
import { markOf } from '../../lib/journal/status';
import { useKeeping } from '../notebook/use-notebook';
import words from '../../content/en/messages/status.json';

/** Milliseconds without a change before a screen reader hears the status: typing is not interrupted. */
const pause = 1500;

function useStatusWords(recordKey: string, filled: boolean, empty: string): string {
  return useKeeping((status) => {
    const { mode } = status;
    const mark = markOf(status, recordKey);
    if (!filled && mark !== 'failed') return empty;
    if (mode === 'unasked') return words.unasked;
    if (mode === 'none') return words.none;
    if (mark === 'failed') return words.failed;
    if (mark !== 'kept') return words.writing;
    return mode === 'tab' ? words.tab : words.device;
  });
}

type KeepingStatusProps = {
  recordKey: string;
  filled: boolean;
  /** Whether the reader has worked on it here: only then is a change announced. */
  edited: boolean;
  empty?: string;
};

/**
 * Says what the disk has confirmed of one record, nothing more. The words can always be read; they are
 * announced after a pause, and at once when keeping fails.
 */
export function KeepingStatus({ recordKey, filled, edited, empty = '' }: KeepingStatusProps) {
  const said = useStatusWords(recordKey, filled, empty);
  const [announced, announce] = useState('');
  useEffect(() => {
    if (!edited || said === words.writing) return;
    if (said === words.failed) return announce(said);
    const wait = setTimeout(() => announce(said === empty ? '' : said), pause);
    return () => clearTimeout(wait);
  }, [said, edited, empty]);
  return (
    <>
      <span className="needs-script screen-only">{said}</span>
      <span role="status" className="sr-only">
        {announced}
      </span>
    </>
  );
}
