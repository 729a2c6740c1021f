import { type Stone, SteppingStone } from './stepping-stone';

/** Small, and all the way across. */
const stones: readonly Stone[] = [
  { at: [142, 208], size: [44, 18], fill: 'var(--stone-4)' },
  { at: [204, 213], size: [48, 19], fill: 'var(--stone-3)' },
  { at: [270, 208], size: [44, 18], fill: 'var(--stone-5)' },
  { at: [334, 213], size: [48, 20], fill: 'var(--stone-4)' },
  { at: [400, 208], size: [46, 18], fill: 'var(--stone-3)' },
  { at: [464, 213], size: [48, 19], fill: 'var(--stone-5)' },
  { at: [528, 208], size: [44, 18], fill: 'var(--stone-4)' },
  { at: [588, 212], size: [46, 19], fill: 'var(--stone-3)' },
];

/** Left edge of each carriage: the front one is halfway over, the last still on the bank. */
const carriages = [30, 142, 254] as const;

/** A train stuck halfway over a bridge; under it a row of small stones goes all the way across. */
export function SmallAndKept({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <path
        d="M0 104h92c26 32 8 72 22 106 6 14 4 24 0 34H26c-15 0-26-11-26-26ZM720 104h-92c-24 34-6 72-16 104-4 14-4 26 2 36h80c15 0 26-11 26-26Z"
        fill="var(--stone-2)"
      />
      <path
        d="M0 96h720v12H626c-6 16-10 40-10 80h-24c0-48-20-72-50-72s-50 24-50 72h-24c0-48-20-72-50-72s-50 24-50 72h-24c0-48-20-72-50-72s-50 24-50 72h-24c0-48-20-72-50-72s-50 24-50 72H96c0-40-2-62-8-80H0Z"
        fill="var(--stone-3)"
      />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M211 189h42M335 189h42M459 189h42" strokeWidth="5" />
        <path d="M150 232c14-6 28-6 42 0s28 6 42 0" />
        <path d="M420 234c12-5 24-5 36 0s24 5 36 0" />
      </g>
      {stones.map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
      {carriages.map((x) => (
        <g key={x}>
          <rect x={x} y="44" width="104" height="42" rx="9" fill="var(--stone-4)" />
          <path
            d={`M${x + 12} 55h18v13h-18zM${x + 43} 55h18v13h-18zM${x + 74} 55h18v13h-18z`}
            fill="var(--sunk)"
          />
          <circle cx={x + 24} cy="88" r="8" fill="var(--edge)" />
          <circle cx={x + 80} cy="88" r="8" fill="var(--edge)" />
        </g>
      ))}
      <g fill="none" stroke="var(--edge)" strokeWidth="3" strokeLinecap="round">
        <path d="M350 77h1" stroke="var(--sunk)" strokeWidth="7" />
        <path d="M134 80h8M246 80h8" />
        <path d="M420 96V44" />
      </g>
      <path d="M412 30h16v28h-16z" fill="var(--stone-4)" />
      <circle cx="420" cy="44" r="5" fill="var(--clay)" />
    </svg>
  );
}
