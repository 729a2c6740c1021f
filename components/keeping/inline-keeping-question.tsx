'use client';

import { firstAnswered } from '../../lib/notebook/answer-values';
import { useKeeping, useNotebook } from '../notebook/use-notebook';
import { messages } from '../ui/messages';
import { KeepingQuestion } from './keeping-question';

/** Asks the keeping question where the reader wrote first, and nowhere else. */
export function InlineKeepingQuestion({ id }: { id: string }) {
  const unasked = useKeeping(({ mode, phase }) => mode === 'unasked' && phase === 'ready');
  const first = useNotebook((state) => firstAnswered(state) === id);
  if (!unasked || !first) return null;
  return (
    <div className="mt-3 border-t-[1.5px] border-line pt-4 print:hidden">
      <KeepingQuestion level="h3" title={messages.keeping.titleInline} explain={false} />
    </div>
  );
}
