import { type Stone, SteppingStone } from './stepping-stone';

const bed: readonly Stone[] = [
  { at: [74, 216], size: [70, 26], fill: 'var(--stone-4)' },
  { at: [158, 222], size: [52, 20], fill: 'var(--stone-3)' },
  { at: [292, 220], size: [62, 22], fill: 'var(--stone-3)' },
  { at: [402, 222], size: [74, 24], fill: 'var(--stone-4)' },
  { at: [684, 222], size: [40, 18], fill: 'var(--stone-4)' },
];

/** One ring: the same for each, since that is the whole drawing. */
function Ring({ x }: { x: number }) {
  return (
    <g fill="none" stroke="var(--edge)" strokeLinecap="round">
      <ellipse cx={x} cy="70" rx="18" ry="4" strokeWidth="3" />
      <ellipse cx={x} cy="70" rx="44" ry="10" strokeWidth="2.5" />
      <ellipse cx={x} cy="70" rx="72" ry="17" strokeWidth="2" strokeDasharray="34 12" />
    </g>
  );
}

/** A pond cut open: three rings alike on the water, and under them a fish, a sinking pebble and a shoe. */
export function AskThenNotice({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <path
        d="M0 98c90-5 150 4 240 0s150-4 240 0 160 4 240 0v120c0 15-11 26-26 26H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
        opacity="0.55"
      />
      {bed.map((stone) => (
        <SteppingStone key={stone.at.join()} {...stone} />
      ))}
      {[134, 360, 586].map((x) => (
        <Ring key={x} x={x} />
      ))}
      <path
        d="M92 154c18-20 54-22 80 0 10-8 16-14 26-16-5 12-5 22 0 34-10-2-16-8-26-16-26 20-62 18-80-2Z"
        fill="var(--stone-5)"
      />
      <circle cx="110" cy="150" r="3" fill="var(--sunk)" />
      <g stroke="var(--edge)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M350 116v14M370 122v12" />
      </g>
      <SteppingStone at={[360, 154]} size={[42, 28]} fill="var(--stone-3)" />
      <ellipse cx="596" cy="212" rx="64" ry="9" fill="var(--line)" />
      <path
        d="M546 150c9 7 20 9 32 6 10 15 24 23 44 27 17 3 27 13 26 27h-46c-14 0-20-9-36-11l-2 11h-14c-6-21-7-41-4-60Z"
        fill="var(--stone-5)"
      />
      <g fill="none" stroke="var(--edge)" strokeWidth="2.5" strokeLinecap="round">
        <path d="M578 170l12-9M588 179l12-9" />
        <path d="M590 161c10-14 26-10 18-2s-26 0-14-16" />
        <path d="M600 170c14-8 24-4 30-14s16-8 22-2" />
      </g>
    </svg>
  );
}
