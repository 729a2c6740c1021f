import { type Stone, SteppingStone } from './stepping-stone';

/** Clouds, with the shapes of river stones. */
const clouds: readonly Stone[] = [
  { at: [200, 108], size: [104, 26], fill: 'var(--stone-3)' },
  { at: [366, 96], size: [168, 38], fill: 'var(--stone-5)' },
  { at: [284, 134], size: [72, 18], fill: 'var(--stone-4)' },
  { at: [452, 132], size: [82, 20], fill: 'var(--stone-3)' },
  { at: [548, 86], size: [74, 20], fill: 'var(--stone-4)' },
];

/** A window in two halves: a mug on the left of its sill, and room for another on the right. */
export function LookAtThatSky({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <rect x="110" y="32" width="500" height="166" rx="10" fill="var(--paper)" />
      {clouds.map((cloud) => (
        <SteppingStone key={cloud.at.join()} {...cloud} />
      ))}
      <path
        d="M150 66h12M176 67c70 1 130-2 206-10"
        stroke="var(--edge)"
        strokeWidth="2.5"
        strokeLinecap="round"
        fill="none"
      />
      <path d="M112 166c80-6 160-6 248-2 90 4 170 4 248-2v34H112Z" fill="var(--stone-2)" />
      <g stroke="var(--stone-3)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M236 180c14-6 28-6 42 0s28 6 42 0" />
        <path d="M396 182c14-6 28-6 42 0s28 6 42 0" />
      </g>
      <g fill="none" stroke="var(--stone-4)" strokeWidth="10">
        <rect x="110" y="32" width="500" height="166" rx="10" />
        <path d="M360 34v164" />
      </g>
      <rect x="78" y="198" width="564" height="20" rx="8" fill="var(--stone-3)" />
      <path d="M92 218h536v6H92Z" fill="var(--line)" />
      <path d="M190 178c16 0 16-22 0-22" fill="none" stroke="var(--clay)" strokeWidth="6" />
      <path d="M150 148h42v42c0 6-4 9-9 9h-24c-5 0-9-3-9-9Z" fill="var(--clay)" />
      <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="4 4">
        <path d="M528 148h42v42c0 6-4 9-9 9h-24c-5 0-9-3-9-9Z" />
        <path d="M528 178c-16 0-16-22 0-22" />
      </g>
    </svg>
  );
}
