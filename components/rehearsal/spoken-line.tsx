import type { Line } from '../../lib/course/rehearsal';
import rehearsalWords from '../../content/en/messages/rehearsal.json';
import { Between, Spoken } from '../ui/spoken';

/** One line of the conversation: theirs on the left, the reader's on the right, what happens between. */
export function SpokenLine({ who, says }: Line) {
  if (who === 'narrator') return <Between says={says} />;
  const mine = who === 'you';
  const look = mine
    ? 'ml-auto rounded-br-[.3rem] bg-pine text-on-pine forced-colors:border'
    : 'rounded-bl-[.3rem] bg-raised';
  return <Spoken name={mine ? rehearsalWords.you : who} says={says} look={look} />;
}
