'use client';

import type { Ref, RefObject } from 'react';
import { useStore } from 'zustand';
import words from '../../content/en/messages/backup.json';
import { useSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';
import { type LastImport, lastImportOf } from './last-import';

const kept = {
  unasked: words.keptMemory,
  none: words.keptMemory,
  tab: words.keptTab,
  device: words.keptDevice,
} as const;

function saidOf({ step, count, changedSince }: Omit<LastImport, 'undo'>): string {
  if (step === 'undoing') return words.undoing;
  if (step === 'failed') return words.undoFailed;
  if (step === 'done') return fill(count === 1 ? words.broughtOne : words.broughtMany, { count });
  return changedSince > 0 ? fill(words.undoneBut, { count: changedSince }) : words.undone;
}

type BroughtInWordsProps = {
  ref?: Ref<HTMLParagraphElement> | undefined;
  last: Omit<LastImport, 'undo'>;
  onUndo?: (() => void) | undefined;
};

/** What is said of an import, and the way back from it. */
export function BroughtInWords({ ref, last, onUndo }: BroughtInWordsProps) {
  const mode = useKeeping((status) => status.mode);
  const asks = last.step === 'done' || last.step === 'failed';
  return (
    <div className="mt-4">
      <p ref={ref} tabIndex={-1} role="status">
        <strong>{saidOf(last)}</strong> {last.step === 'done' && kept[mode]}
      </p>
      {asks && (
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button look="quiet" onClick={onUndo}>
            {words.undo}
          </Button>
          <span className="text-[.92rem] text-soft">{words.undoHow}</span>
        </p>
      )}
    </div>
  );
}

/**
 * What was brought in last, and its undoing. It is still there after a visit to other pages of the course,
 * until the page is closed or reloaded or everything is erased.
 * @param sentence where the focus can go once something was brought in
 */
export function BroughtIn({ sentence }: { sentence: RefObject<HTMLParagraphElement | null> }) {
  const session = useSession();
  const store = lastImportOf(session);
  const last = useStore(store);
  if (!last) return null;
  const undo = async () => {
    store.setState({ ...last, step: 'undoing' }, true);
    // The pressed button goes: the focus goes on to what came in its place.
    sentence.current?.focus();
    const undone = await last.undo();
    // Erased while it ran: nothing is left to speak of.
    if (!store.getState()) return;
    const { changedSince } = undone.ok ? undone.value : last;
    store.setState({ ...last, step: undone.ok ? 'undone' : 'failed', changedSince }, true);
  };
  return <BroughtInWords ref={sentence} last={last} onUndo={() => void undo()} />;
}
