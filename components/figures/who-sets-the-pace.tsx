import { type Stone, SteppingStone } from './stepping-stone';

const peas: readonly Stone[] = [
  { at: [160, 130], size: [36, 34], fill: 'var(--stone-3)' },
  { at: [208, 130], size: [46, 44], fill: 'var(--stone-5)' },
  { at: [319, 130], size: [56, 54], fill: 'var(--stone-3)' },
  { at: [379, 130], size: [58, 56], fill: 'var(--stone-5)' },
  { at: [496, 130], size: [52, 50], fill: 'var(--stone-3)' },
  { at: [548, 130], size: [42, 40], fill: 'var(--stone-5)' },
];

/** An open pea pod whose peas are river stones; every third has been eaten. */
export function WhoSetsThePace({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M84 60c14-6 28-6 42 0s28 6 42 0" />
        <path d="M560 52c14-6 28-6 42 0s28 6 42 0" />
        <path d="M112 222c12-5 24-5 36 0s24 5 36 0" />
        <path d="M530 220c14-6 28-6 42 0" />
      </g>
      <path
        d="M70 146c74 50 182 66 290 66s218-16 292-70c-40 30-160 54-292 54S120 178 70 146Z"
        fill="var(--line)"
      />
      <path
        fillRule="evenodd"
        fill="var(--stone-4)"
        d="M70 138C140 84 250 70 360 70s220 14 292 64c-74 50-182 62-292 62S144 186 70 138ZM98 138c66 36 158 42 262 42s196-8 262-46c-66-38-158-48-262-48S164 100 98 138Z"
      />
      <path
        d="M650 134c20 0 34-10 46-28"
        stroke="var(--stone-4)"
        strokeWidth="8"
        strokeLinecap="round"
        fill="none"
      />
      {peas.map((pea) => (
        <SteppingStone key={pea.at.join()} {...pea} />
      ))}
      <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="4 4">
        <ellipse cx="262" cy="134" rx="24" ry="23" />
        <ellipse cx="439" cy="134" rx="27" ry="26" />
        <ellipse cx="588" cy="134" rx="13" ry="12" strokeDasharray="3 3" />
      </g>
    </svg>
  );
}
