import { useRef, useState } from 'react';
import type { Contents } from '../../lib/backup/form';
import { MOST_BYTES } from '../../lib/backup/limits';
import { type Choices, planOf } from '../../lib/backup/plan';
import type { Refusal } from '../../lib/backup/refusal';
import { useSession } from '../notebook/session';
import { lastImportOf } from './last-import';

/** How far the reader is with a file. */
export type BringStep =
  | { readonly name: 'rest' }
  | { readonly name: 'reading' }
  | { readonly name: 'refused'; readonly reason: Refusal }
  | {
      readonly name: 'preview' | 'bringing' | 'failed';
      readonly contents: Contents;
    };

/** Bringing in a file, step by step. */
export type BringingIn = {
  readonly step: BringStep;
  /** Reads a file and changes nothing; one chosen meanwhile takes its place. */
  read(file: File): Promise<void>;
  /** Makes the change the reader chose: all of it, or nothing. */
  bring(contents: Contents, choices: Choices): Promise<void>;
  leave(): void;
};

/**
 * Makes the way from a file to the notebook. What reads files is loaded with the first one.
 * @param from the step to begin with, for an example of it
 */
export function useBringIn(from: BringStep = { name: 'rest' }): BringingIn {
  const session = useSession();
  const [step, setStep] = useState<BringStep>(from);
  const turn = useRef(0);

  const read = async (file: File) => {
    const mine = ++turn.current;
    // Before anything is loaded for it; the reader of files looks again.
    if (file.size > MOST_BYTES) return setStep({ name: 'refused', reason: 'too-big' });
    setStep({ name: 'reading' });
    const contents = await import('./read-file')
      .then(({ readFile }) => readFile(file, Date.now()))
      .catch(() => ({ ok: false, error: 'unavailable' }) as const);
    if (mine !== turn.current) return;
    if (contents.ok) setStep({ name: 'preview', contents: contents.value });
    else setStep({ name: 'refused', reason: contents.error });
  };

  const bring = async (contents: Contents, choices: Choices) => {
    setStep({ name: 'bringing', contents });
    // Planned on what is here now, not on what was here when the file was read.
    const change = planOf(session.notebook.getState(), contents, choices);
    const done = await session.journal.exchange(change);
    if (!done.ok) return setStep({ name: 'failed', contents });
    lastImportOf(session).setState(
      {
        count: change.put.length + change.aside.length,
        step: 'done',
        changedSince: 0,
        undo: done.value,
      },
      true,
    );
    setStep({ name: 'rest' });
  };

  return { step, read, bring, leave: () => setStep({ name: 'rest' }) };
}
