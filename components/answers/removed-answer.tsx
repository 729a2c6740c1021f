import words from '../../content/en/messages/notebook.json';
import { markOf } from '../../lib/journal/status';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';

type RemovedAnswerProps = { recordKey: string; question: string; onPutBack: () => void };

/** In place of an answer that was deleted: what the disk has confirmed of that, and the way back. */
export function RemovedAnswer({ recordKey, question, onPutBack }: RemovedAnswerProps) {
  const mark = useKeeping((status) => markOf(status, recordKey));
  const said =
    mark === 'writing' ? words.removing : mark === 'failed' ? words.removeFailed : words.removed;
  return (
    <div className="my-4 flex flex-wrap items-center gap-x-5 border-l-4 border-line pl-5 print:hidden">
      <p role="status">{said}</p>
      <Button
        data-first
        look="plain"
        aria-label={fill(words.putBackWhat, { question })}
        onClick={onPutBack}
      >
        {words.putBack}
      </Button>
    </div>
  );
}
