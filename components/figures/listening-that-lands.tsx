import { SteppingStone } from './stepping-stone';

/** A mailbag's foot, waist and neck, standing at 0,0; its knot is drawn by the string. */
const bag =
  'M-34 0c-10-26 4-46 24-58-4-8-10-14-14-22 16 6 32 6 48 0-4 8-10 14-14 22 20 12 34 32 24 58-16 10-52 10-68 0Z';

const bags = [
  { at: 'translate(302 142) scale(.8)', fill: 'var(--stone-3)' },
  { at: 'translate(358 134) rotate(-6) scale(.62)', fill: 'var(--stone-5)' },
  { at: 'translate(626 170)', fill: 'var(--stone-5)' },
] as const;

/** A boat off the bank, and the mailbag thrown from it: landed on a stone, and still tied. */
export function ListeningThatLands({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M60 64c14-6 28-6 42 0s28 6 42 0" />
        <path d="M40 196c14-6 28-6 42 0s28 6 42 0" />
        <path d="M424 206c14-6 28-6 42 0s28 6 42 0" />
        <path d="M196 226c12-5 24-5 36 0" />
      </g>
      <path
        d="M720 38c0-15-11-26-26-26h-80c-30 30-16 66-42 106-24 38-18 90 2 126h120c15 0 26-11 26-26Z"
        fill="var(--stone-2)"
      />
      <ellipse cx="250" cy="186" rx="158" ry="15" fill="var(--line)" />
      <path d="M150 84h106v64H150Z" fill="var(--stone-2)" />
      <path d="M136 74h134c6 0 8 12 0 12H136c-8 0-6-12 0-12Z" fill="var(--stone-5)" />
      <path d="M164 98h30v26h-30Z" fill="var(--sunk)" />
      <SteppingStone at={[628, 178]} size={[126, 46]} fill="var(--stone-4)" />
      {bags.map(({ at, fill }) => (
        <g key={at} transform={at}>
          <path d={bag} fill={fill} />
          <g stroke="var(--pine)" strokeWidth="5" strokeLinecap="round" fill="none">
            <path d="M-12-57c8 4 16 4 24 0M4-55c10 4 14 12 12 22M2-55c2 8 0 14-6 20" />
          </g>
        </g>
      ))}
      <path
        d="M92 136c96 12 214 10 316-10-6 34-26 56-56 62H146c-28-6-46-26-54-52Z"
        fill="var(--stone-4)"
      />
      <path d="M100 154c92 12 206 10 300-8l-5 11c-88 16-196 18-290 8Z" fill="var(--stone-3)" />
      <path
        d="M392 96c48-58 156-66 222-22"
        stroke="var(--edge)"
        strokeWidth="2.5"
        strokeDasharray="4 7"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
