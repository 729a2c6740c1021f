'use client';

import { useMemo, useState } from 'react';
import words from '../../content/en/messages/backup.json';
import type { Contents } from '../../lib/backup/form';
import { type Choices, planOf } from '../../lib/backup/plan';
import { previewOf } from '../../lib/backup/preview';
import { useNotebook } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';
import { DifferingAnswers } from './differing-answers';
import { FreshAnswers } from './fresh-answers';
import { when } from './when';

/** Both stay, unless the reader says otherwise. */
const keepBoth: Choices = { all: 'both', one: {} };

type CopyPreviewProps = {
  contents: Contents;
  busy: boolean;
  onBring: (choices: Choices) => void;
  onLeave: () => void;
};

/** What a file would bring, before anything changes. */
export function CopyPreview({ contents, busy, onBring, onLeave }: CopyPreviewProps) {
  const records = useNotebook((state) => state.records);
  const aside = useNotebook((state) => state.aside);
  const [chosen, choose] = useState(keepBoth);
  const { fresh, same, differing, lessons } = useMemo(
    () => previewOf({ records, aside }, contents),
    [records, aside, contents],
  );
  const change = useMemo(
    () => planOf({ records, aside }, contents, { all: 'here', one: {} }),
    [records, aside, contents],
  );
  const isAllHere = differing.length === 0 && change.put.length + change.aside.length === 0;
  const counts = [
    [words.fresh, fresh.length],
    [words.same, same],
    [words.differing, differing.length],
    [words.asides, change.aside.length],
  ] as const;
  return (
    <>
      <p className="text-[.95rem] text-soft">{fill(words.made, { when: when(contents.made) })}</p>
      <ul className="mt-2 list-disc pl-[1.3em]">
        {counts
          .filter(([, count]) => count > 0)
          .map(([text, count]) => (
            <li key={text}>{fill(text, { count })}</li>
          ))}
      </ul>
      {lessons > 0 && (
        <p className="mt-2">
          {fill(lessons === 1 ? words.lessonsOne : words.lessonsMany, { count: lessons })}
        </p>
      )}
      {contents.unreadable > 0 && (
        <p className="mt-2">{fill(words.unreadableIn, { count: contents.unreadable })}</p>
      )}
      {fresh.length > 0 && <FreshAnswers fresh={fresh} />}
      {differing.length > 0 && (
        <DifferingAnswers differing={differing} chosen={chosen} onChoose={choose} />
      )}
      {isAllHere && <p className="mt-2 font-semibold">{words.allHere}</p>}
      <p className="mt-5 flex flex-wrap items-center gap-3">
        {!isAllHere && (
          <Button look="solid" aria-disabled={busy} onClick={() => busy || onBring(chosen)}>
            {words.bring}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </p>
    </>
  );
}
