import { type Stone, SteppingStone } from './stepping-stone';

const pebbles: readonly Stone[] = [
  { at: [210, 102], size: [38, 32], fill: 'var(--stone-5)' },
  { at: [354, 100], size: [36, 30], fill: 'var(--stone-3)' },
];

/** Each screw: where it is, and the way its slot is turned. */
const screws = [
  'translate(454 92) rotate(30)',
  'translate(548 92) rotate(-50)',
  'translate(454 206) rotate(80)',
  'translate(548 206) rotate(10)',
];

/** One fridge door, three notes: two hang by a pebble each, the third is held by four screws. */
export function WhatINeedFirst({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M24 96c10-5 20-5 30 0s20 5 30 0M40 190c10-5 20-5 30 0" />
        <path d="M640 84c10-5 20-5 30 0s20 5 30 0M646 176c10-5 20-5 30 0" />
      </g>
      <path d="M108 244V74c0-14 10-24 24-24h456c14 0 24 10 24 24v170Z" fill="var(--stone-2)" />
      <path d="M590 100v84" stroke="var(--edge)" strokeWidth="11" strokeLinecap="round" />
      <path d="M430 43h44" stroke="var(--edge)" strokeWidth="5" strokeLinecap="round" />
      <path d="M478 43h48" stroke="var(--clay)" strokeWidth="14" strokeLinecap="round" />
      <g fill="var(--sunk)" stroke="var(--line)" strokeWidth="2">
        <path d="M160 92l92-8 8 108-26 22-64 4Z" />
        <path d="M308 86l92 6-8 124-66-4-24-24Z" />
        <path d="M442 80h118v138H442Z" />
        <path d="M260 192l-26 22-2-20ZM302 188l24 24 2-22Z" fill="var(--line)" />
      </g>
      <g fill="none" stroke="var(--edge)" strokeWidth="3" strokeLinecap="round">
        <path d="M208 194c-22-2-34-18-28-30 8-12 42-16 52-2 8 12-2 30-24 32Zm0 0l2 9M204 155c-8-3-12-8-12-15M206 155c2-7 6-12 13-14M205 155v-15" />
        <path d="M336 194v-50c0-10 34-8 34 2v50ZM361 172v2" strokeLinejoin="round" />
        <path d="M464 112c18 20 50 8 76 26M470 190c14-30 40-20 68-44M500 122c-6 22 8 44 2 68" />
      </g>
      <g fill="var(--clay)">
        <circle cx="502" cy="126" r="7" />
        <circle cx="528" cy="152" r="7" />
        <circle cx="482" cy="174" r="7" />
      </g>
      {pebbles.map((pebble) => (
        <SteppingStone key={pebble.at.join()} {...pebble} />
      ))}
      {screws.map((place) => (
        <g key={place} transform={place}>
          <circle r="8" fill="var(--edge)" />
          <path d="M-5 0H5" stroke="var(--sunk)" strokeWidth="2.5" />
        </g>
      ))}
    </svg>
  );
}
