'use client';

import { useEffect, useState } from 'react';
import { repairFor } from '../../lib/notebook/answer-values';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import words from '../../content/en/messages/repair.json';
import { Blanks } from './blanks';

/** Milliseconds without a key before anything is pointed at. */
const pause = 1500;

const parts = ['did', 'meant', 'will'] as const;
const pointers = [
  { says: words.ifFelt, at: /\bif you felt\b/i },
  { says: words.but, at: /\bbut\b/i },
] as const;

const sentence = (part: string) => (/[.!?…]["”’)]*$/.test(part) ? part : `${part}.`);

/** Points at words that take an apology back: after a pause in typing, and only at what was typed here. */
function usePointers(text: string, edited: boolean): readonly string[] {
  const [pointed, point] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!edited) return;
    const found = pointers.filter(({ at }) => at.test(text.replaceAll(/\s+/g, ' ')));
    const wait = setTimeout(() => point(found.map(({ says }) => says)), pause);
    return () => clearTimeout(wait);
  }, [text, edited]);
  return pointed;
}

/** Words for somebody who was hurt: what I did, what it did to you, what I will do. Nothing is sent, nothing is marked. */
export function RepairBuilder({ id, lesson }: { id: string; lesson: string }) {
  const { notebook } = useSession();
  const repair = useNotebook((state) => repairFor(state, id));
  const [edited, setEdited] = useState(false);
  const held = () => repairFor(notebook.getState(), id);
  const written = parts.map((name) => repair[name].trim()).filter((part) => part !== '');
  const pointed = usePointers(written.join('\n'), edited);
  return (
    <Blanks
      id={id}
      lesson={lesson}
      title={words.title}
      lines={2}
      lead={<p className="mb-4 border-l-4 border-clay pl-4 leading-snug">{words.lead}</p>}
      blanks={parts.map((name) => ({
        name,
        label: words[name],
        text: repair[name],
        example: words[`${name}Example`],
      }))}
      held={(name) => held()[name]}
      write={(name, text) => {
        setEdited(true);
        notebook
          .getState()
          .writeRepair({ id, lesson, question: words.title }, { ...held(), [name]: text });
      }}
    >
      <div role="status" className="space-y-1.5 text-[.95rem] leading-snug print:hidden">
        {pointed.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </div>
      {written.length > 0 && (
        <div className="mt-4 border-t border-line pt-4 print:hidden">
          <p className="mb-1 text-[.9rem] font-[650] text-soft">{words.finished}</p>
          <p className="text-[1.1rem] leading-relaxed whitespace-pre-line">
            {written.map(sentence).join(' ')}
          </p>
        </div>
      )}
    </Blanks>
  );
}
