import { type Stone, SteppingStone } from './stepping-stone';

const stones: readonly Stone[] = [
  { at: [132, 196], size: [64, 30], fill: 'var(--stone-4)' },
  { at: [209, 171], size: [72, 32], fill: 'var(--stone-3)' },
  { at: [286, 153], size: [64, 29], fill: 'var(--stone-5)' },
  { at: [378, 148], size: [108, 44], fill: 'var(--stone-2)' },
  { at: [470, 155], size: [64, 29], fill: 'var(--stone-5)' },
  { at: [545, 173], size: [74, 32], fill: 'var(--stone-4)' },
  { at: [614, 198], size: [62, 28], fill: 'var(--stone-3)' },
];

/** Stepping stones laid from both banks, the widest in the middle; one more waits by the left bank. */
export function WhatClosenessStandsOn({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 44 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="56" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M176 104c14-6 28-6 42 0s28 6 42 0" />
        <path d="M430 92c12-5 24-5 36 0s24 5 36 0" />
        <path d="M250 252c14-6 28-6 42 0s28 6 42 0" />
        <path d="M470 246c14-6 28-6 42 0" />
      </g>
      <path
        d="M0 82c0-15 11-26 26-26h6c34 28 20 64 36 104 16 42-6 92-22 128H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
      />
      <path
        d="M720 82c0-15-11-26-26-26h-10c-30 30-16 66-34 106-16 40 4 90 24 126h20c15 0 26-11 26-26Z"
        fill="var(--stone-2)"
      />
      {stones.map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
      <path
        d="M84 244c0-8 12-13 29-13s28 5 28 13-12 13-29 13-28-5-28-13Z"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="2"
        strokeDasharray="4 4"
      />
    </svg>
  );
}
