import words from '../../content/en/messages/help.json';
import type { ShownWay } from '../../lib/course/help/shown';

type NumberLineProps = { label: string; number: string; address: string | null };

/** One number, large enough to read across a room. It calls or writes where the device can. */
export function NumberLine({ label, number, address }: NumberLineProps) {
  const size = number.includes('@') ? 'text-[1.05rem]' : 'text-[1.4rem] leading-tight';
  const look = 'inline-flex min-h-11 flex-wrap content-center items-baseline gap-x-2 no-underline';
  const line = (
    <>
      <span className="text-[.95rem] text-soft">{label} </span>
      <span
        className={`${size} font-semibold [overflow-wrap:anywhere] ${address ? 'underline' : ''}`}
      >
        {number}
      </span>
    </>
  );
  if (!address) return <span className={look}>{line}</span>;
  return (
    <a href={address} className={look}>
      {line}
    </a>
  );
}

/** One way to reach a service, and what to do once there. */
export function WayLine({ way: { by, to, address, words: then } }: { way: ShownWay }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <NumberLine label={words.way[by]} number={to} address={address} />
      {then && <span className="text-[.95rem]">{then}</span>}
    </p>
  );
}
