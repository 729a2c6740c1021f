import type { ReactNode } from 'react';
import words from '../../content/en/messages/prompt.json';
import { ChoiceField, type ChoiceProps } from './choice-field';

/** A question that looks back. Whatever is chosen, the same words explain; nobody is marked. */
export function Recall({ children, ...asked }: ChoiceProps & { children: ReactNode }) {
  return (
    <ChoiceField
      {...asked}
      type="radio"
      hint={words.recallHint}
      clear={words.clear}
      after={{ title: words.recallWords, words: children }}
    />
  );
}
