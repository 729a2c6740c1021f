'use client';

import { promiseFor } from '../../lib/notebook/answer-values';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import words from '../../content/en/messages/promise.json';
import { fill } from '../ui/fill';
import { Blanks } from './blanks';

type Part = 'when' | 'will' | 'by';
type SmallPromiseProps = {
  id: string;
  lesson: string;
  /** What an answer was kept under, where the lesson no longer asks and there are no examples. */
  asked?: string;
} & Readonly<Partial<Record<Part, string>>>;

const parts = ['when', 'will', 'by'] as const;

/** One small promise to keep or not: *when… I will… by…*, each with an example. */
export function SmallPromise({ id, lesson, asked, ...examples }: SmallPromiseProps) {
  const { notebook } = useSession();
  const promise = useNotebook((state) => promiseFor(state, id));
  const question = asked ?? fill(words.read, examples);
  const held = () => promiseFor(notebook.getState(), id);
  return (
    <Blanks
      id={id}
      lesson={lesson}
      title={words.title}
      blanks={parts.map((name) => ({
        name,
        label: words[name],
        text: promise[name],
        example: examples[name] && fill(words.example, { example: examples[name] }),
      }))}
      held={(name) => held()[name]}
      write={(name, text) =>
        notebook.getState().writePromise({ id, lesson, question }, { ...held(), [name]: text })
      }
    />
  );
}
