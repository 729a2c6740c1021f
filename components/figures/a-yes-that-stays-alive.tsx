import { type Stone, SteppingStone } from './stepping-stone';

const stones: readonly Stone[] = [
  { at: [104, 112], size: [78, 34], fill: 'var(--stone-4)' },
  { at: [232, 98], size: [86, 38], fill: 'var(--stone-3)' },
  { at: [364, 92], size: [80, 35], fill: 'var(--stone-5)' },
  { at: [492, 98], size: [90, 39], fill: 'var(--stone-4)' },
];

/** Two under each stone, back to the bank; a little off line, so that they are no ladder. */
const pebbles: readonly Stone[] = [
  { at: [98, 152], size: [30, 14], fill: 'var(--stone-3)' },
  { at: [106, 180], size: [26, 12], fill: 'var(--stone-3)' },
  { at: [238, 142], size: [32, 14], fill: 'var(--stone-5)' },
  { at: [230, 172], size: [26, 12], fill: 'var(--stone-5)' },
  { at: [358, 136], size: [30, 14], fill: 'var(--stone-3)' },
  { at: [366, 168], size: [28, 12], fill: 'var(--stone-3)' },
  { at: [498, 144], size: [32, 14], fill: 'var(--stone-5)' },
  { at: [490, 174], size: [26, 12], fill: 'var(--stone-5)' },
];

/** Five stops in a river, the last not laid yet; from each, two pebbles lead back to the bank. */
export function AYesThatStaysAlive({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <path
        d="M0 206c60-16 128-18 196-10 84 10 150 12 236 2 92-11 182-12 288 4v16c0 15-11 26-26 26H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
      />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M96 52c14-6 28-6 42 0s28 6 42 0" />
        <path d="M318 40c12-5 24-5 36 0s24 5 36 0" />
        <path d="M528 50c14-6 28-6 42 0" />
      </g>
      {[...stones, ...pebbles].map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
      <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="4 4">
        <ellipse cx="616" cy="114" rx="40" ry="17.5" />
        <ellipse cx="610" cy="156" rx="15" ry="7" />
        <ellipse cx="618" cy="182" rx="13" ry="6" />
      </g>
    </svg>
  );
}
