import { type Stone, SteppingStone } from './stepping-stone';

/** The two ways on mirror each other: the same sizes, fills and gaps are the whole drawing. */
const stones: readonly Stone[] = [
  { at: [113, 146], size: [62, 28], fill: 'var(--stone-3)' },
  { at: [188, 136], size: [66, 30], fill: 'var(--stone-5)' },
  { at: [263, 130], size: [64, 29], fill: 'var(--stone-4)' },
  { at: [360, 128], size: [110, 46], fill: 'var(--stone-2)' },
  { at: [459, 104], size: [64, 29], fill: 'var(--stone-5)' },
  { at: [459, 152], size: [64, 29], fill: 'var(--stone-5)' },
  { at: [536, 82], size: [66, 30], fill: 'var(--stone-4)' },
  { at: [536, 174], size: [66, 30], fill: 'var(--stone-4)' },
  { at: [611, 66], size: [62, 28], fill: 'var(--stone-3)' },
  { at: [611, 190], size: [62, 28], fill: 'var(--stone-3)' },
];

/** One way out to a wide stone, and two even ways on to the far bank. */
export function EasyEitherWay({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M150 62c14-6 28-6 42 0s28 6 42 0" />
        <path d="M200 204c14-6 28-6 42 0s28 6 42 0" />
        <path d="M520 130c14-6 28-6 42 0s28 6 42 0" />
        <path d="M372 50c12-5 24-5 36 0" />
        <path d="M372 214c12-5 24-5 36 0" />
      </g>
      <path
        d="M0 38c0-15 11-26 26-26h6c34 28 20 64 36 104 16 42-6 92-22 128H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
      />
      <path
        d="M720 38c0-15-11-26-26-26h-10c-30 30-16 66-34 106-16 40 4 90 24 126h20c15 0 26-11 26-26Z"
        fill="var(--stone-2)"
      />
      {stones.map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
    </svg>
  );
}
