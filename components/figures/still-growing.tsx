import { type Stone, SteppingStone } from './stepping-stone';

/** A crown of river stones for each spring, back stones first; each crown fuller than the one before. */
const crowns: readonly Stone[] = [
  { at: [132, 112], size: [52, 38], fill: 'var(--stone-4)' },
  { at: [160, 92], size: [50, 36], fill: 'var(--stone-3)' },
  { at: [178, 118], size: [46, 34], fill: 'var(--stone-5)' },
  { at: [322, 100], size: [62, 46], fill: 'var(--stone-5)' },
  { at: [384, 102], size: [62, 44], fill: 'var(--stone-4)' },
  { at: [350, 72], size: [66, 46], fill: 'var(--stone-3)' },
  { at: [356, 116], size: [56, 38], fill: 'var(--stone-4)' },
  { at: [534, 92], size: [76, 56], fill: 'var(--stone-4)' },
  { at: [624, 90], size: [78, 56], fill: 'var(--stone-5)' },
  { at: [556, 56], size: [76, 52], fill: 'var(--stone-3)' },
  { at: [604, 54], size: [74, 50], fill: 'var(--stone-4)' },
  { at: [580, 100], size: [80, 54], fill: 'var(--stone-3)' },
];

/** One tree in three springs beside its stake; the loop between them is let out as the trunk grows. */
export function StillGrowing({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M40 52c14-6 28-6 42 0s28 6 42 0M222 46c12-5 24-5 36 0s24 5 36 0" />
      </g>
      <path
        d="M0 206c80-12 150-14 230-8 96 8 170 6 262-2 84-8 156-8 228 2v20c0 15-11 26-26 26H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
      />
      <g fill="none" stroke="var(--clay)" strokeWidth="4">
        <ellipse cx="147" cy="164" rx="21" ry="7" />
        <ellipse cx="337" cy="164" rx="34" ry="9" />
        <ellipse cx="558" cy="160" rx="46" ry="11" />
      </g>
      <path d="M130 132h8v80h-8zM307 132h9v81h-9zM517 130h9v84h-9z" fill="var(--edge)" />
      <path
        d="M150 212c5-30 5-60 5-96h6c0 36 0 66 5 96ZM338 213c9-32 8-62 8-101h16c0 39-1 69 8 101ZM552 214c15-34 14-68 14-110h28c0 42-1 76 14 110Z"
        fill="var(--stone-4)"
      />
      <g fill="none" strokeLinecap="round">
        <path
          d="M126 164a21 7 0 0 0 42 0M303 164a34 9 0 0 0 68 0M512 160a46 11 0 0 0 92 0"
          stroke="var(--clay)"
          strokeWidth="4"
        />
        <path
          d="M512 191a21 7 0 0 0 42 0a21 7 0 0 0-42 0Z"
          stroke="var(--edge)"
          strokeWidth="2"
          strokeDasharray="4 4"
        />
      </g>
      {crowns.map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
    </svg>
  );
}
