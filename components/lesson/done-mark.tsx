'use client';

import { isDone } from '../../lib/notebook/selectors';
import { KeepingStatus } from '../keeping/keeping-status';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import lessonWords from '../../content/en/messages/lesson.json';
import { Stone } from '../ui/stone';

/** The reader's own mark that a lesson is done. Nothing sets it for them, and it can be taken back. */
export function DoneMark({ lesson }: { lesson: string }) {
  const session = useSession();
  const done = useNotebook((state) => isDone(state, lesson));
  const mark = () => session.notebook.getState().markDone(lesson, !done);
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Stone kind={done ? 'kept' : 'open'} />
      <p role="status" className="empty:hidden">
        {done ? lessonWords.isDone : ''}
      </p>
      <Button look={done ? 'plain' : 'quiet'} onClick={mark}>
        {done ? lessonWords.notDone : lessonWords.done}
      </Button>
      <span className="text-[.87rem] text-soft">
        <KeepingStatus recordKey={`done:${lesson}`} filled={done} edited={false} />
      </span>
    </div>
  );
}
