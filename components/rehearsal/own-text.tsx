import type { OwnLine } from '../../lib/course/rehearsal';
import words from '../../content/en/messages/rehearsal.json';
import { PaperLines } from '../ui/paper-lines';

type OwnTextProps = { own: OwnLine; said: string };

/** A line of the reader's own as text: what was written or room for it, and what others might say there. */
export function OwnText({ own, said }: OwnTextProps) {
  return (
    <div className="mt-2">
      <p className="font-semibold">{own.ask}</p>
      {said === '' ? <PaperLines count={2} /> : <p className="whitespace-pre-wrap">{said}</p>}
      <p className="mt-2">{words.others}</p>
      <ul className="list-disc pl-5">
        {own.others.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  );
}
