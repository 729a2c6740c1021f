import { type Stone, SteppingStone } from './stepping-stone';

const stones: readonly Stone[] = [
  { at: [126, 180], size: [136, 72], fill: 'var(--stone-4)' },
  { at: [478, 142], size: [74, 44], fill: 'var(--stone-5)' },
  { at: [598, 158], size: [46, 22], fill: 'var(--stone-3)' },
  { at: [636, 186], size: [42, 20], fill: 'var(--stone-5)' },
  { at: [590, 210], size: [52, 24], fill: 'var(--stone-3)' },
];

/** A rope, wound round a heavy stone, runs tight over a ring; another stone hangs in it, two holds below a bell. */
export function AWordForWait({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <path
        d="M436 12h258c15 0 26 11 26 26v180c0 15-11 26-26 26H552c-26-26-4-58-10-96-6-40 18-64-14-88-28-18-84-14-92-48Z"
        fill="var(--stone-2)"
      />
      <path
        d="M0 208c50-18 120-18 184-8 56 9 82 26 100 44H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
      />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M304 190c14-6 28-6 42 0s28 6 42 0" />
        <path d="M414 212c12-5 24-5 36 0s24 5 36 0" />
        <path d="M318 228c14-6 28-6 42 0" />
      </g>
      {stones.map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
      <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="4 4">
        <ellipse cx="606" cy="122" rx="22" ry="10" />
        <ellipse cx="646" cy="94" rx="20" ry="9" />
      </g>
      <g fill="none" stroke="var(--pine)" strokeWidth="4" strokeLinecap="round">
        <path d="M112 145c-14 14-16 52-4 69M134 143c-12 16-14 52-2 70M134 143 471 61" />
        <path d="M478 40v12" />
        <circle cx="478" cy="60" r="8" />
        <path d="M485 62v46M470 121c4-12 10-13 15-13s12 1 16 14c4 13 4 28-2 41M470 121c-5 14-5 28 2 43" />
      </g>
      <path d="M628 64c8-4 6-26 20-26s12 22 20 26Zm14 5h12c0 7-12 7-12 0Z" fill="var(--clay)" />
    </svg>
  );
}
