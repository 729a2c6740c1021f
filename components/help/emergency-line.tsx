import words from '../../content/en/messages/help.json';
import type { ShownEmergency } from '../../lib/course/help/shown';
import { SeenLine } from './seen-line';
import { NumberLine } from './way-line';

/** What to call in danger: the numbers of the country where they are confirmed, else the plain sentence. */
export function EmergencyLine({ emergency }: { emergency: ShownEmergency | null }) {
  if (!emergency)
    return (
      <p>
        <strong>{words.emergency}</strong>
      </p>
    );
  const { numbers, text, note, seen } = emergency;
  return (
    <div className="max-w-[40rem]">
      <p>
        <strong>{words.danger}</strong>
      </p>
      <p className="flex flex-wrap gap-x-5">
        {numbers.map(({ number, address }, index) => (
          <NumberLine
            key={number}
            label={index === 0 ? words.way.phone : words.orCall}
            number={number}
            address={address}
          />
        ))}
        {text && <NumberLine label={words.orText} number={text.number} address={text.address} />}
      </p>
      {note && <p className="mb-1 text-[.95rem] leading-snug">{note}</p>}
      <SeenLine seen={seen} advice={<>. {words.dangerOld}</>} />
    </div>
  );
}
