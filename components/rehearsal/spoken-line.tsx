import type { Line } from '../../lib/course/rehearsal';
import rehearsalWords from '../../content/en/messages/rehearsal.json';

/** One line of the conversation: theirs on the left, the reader's on the right, what happens between. */
export function SpokenLine({ who, says }: Line) {
  if (who === 'narrator') return <p className="my-3.5 text-[.98rem] text-soft">{says}</p>;
  const mine = who === 'you';
  const look = mine
    ? 'ml-auto rounded-br-[.3rem] bg-pine text-on-pine forced-colors:border'
    : 'rounded-bl-[.3rem] bg-raised';
  return (
    <p className={`my-2 w-fit max-w-[86%] rounded-[1.1rem] px-4 py-3 leading-normal ${look}`}>
      <small className="block text-[.8rem]">{mine ? rehearsalWords.you : who}</small>
      {says}
    </p>
  );
}
