/** A hand reaching down into a bowl: the arm, four fingers and a thumb, all one colour. */
function Hand({ colour, mirrored }: { colour: string; mirrored?: boolean }) {
  return (
    <g
      transform={mirrored ? 'translate(720 0) scale(-1 1)' : undefined}
      stroke={colour}
      strokeLinecap="round"
      strokeLinejoin="round"
      fill="none"
    >
      <path d="M232 12c0 44 40 76 70 112" strokeWidth="30" strokeLinecap="butt" />
      <path d="M300 122l6 12" strokeWidth="40" />
      <path d="M320 124l16 2" strokeWidth="12" />
      <path d="M314 140l18 14M306 146l14 18M296 146l8 20M288 142l2 18" strokeWidth="11" />
    </g>
  );
}

const steam = {
  stroke: 'var(--stone-5)',
  strokeWidth: 4,
  strokeLinecap: 'round',
  fill: 'none',
} as const;

/** A stone bowl of water, seen from a little above. */
function Bowl({ at: [x, y], wide, water }: { at: [number, number]; wide: number; water: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${wide / 100})`}>
      <ellipse cx="0" cy="58" rx="56" ry="12" fill="var(--line)" />
      <path d="M-100 0c4 44 46 62 100 62s96-18 100-62Z" fill="var(--stone-4)" />
      <ellipse cx="0" cy="0" rx="100" ry="34" fill="var(--stone-4)" />
      <ellipse cx="0" cy="2" rx="88" ry="27" fill={water} />
    </g>
  );
}

/** Three bowls of water; each hand in the middle one still has the colour of the bowl it came from. */
export function NoTwoAlike({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <Bowl at={[122, 158]} wide={78} water="var(--stone-3)" />
      <Bowl at={[598, 158]} wide={78} water="var(--stone-5)" />
      <Bowl at={[360, 146]} wide={136} water="var(--stone-2)" />
      <g fill="none" stroke="var(--stone-3)" strokeWidth="2.5" strokeLinecap="round">
        <path d="M276 156c8 12 26 20 50 22M444 156c-8 12-26 20-50 22" />
      </g>
      <g fill="none" stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round">
        <path d="M70 60c14-6 28-6 42 0s28 6 42 0" />
        <path d="M592 46c12-5 24-5 36 0s24 5 36 0" />
        <path d="M318 44c14-6 28-6 42 0s28 6 42 0" />
      </g>
      <path d="M580 132c-8-9 8-14 0-23M606 130c-8-9 8-14 0-23" {...steam} />
      <g fill="var(--stone-2)">
        <rect x="92" y="151" width="18" height="12" rx="4" transform="rotate(-12 101 157)" />
        <rect x="124" y="156" width="18" height="12" rx="4" transform="rotate(9 133 162)" />
      </g>
      <Hand colour="var(--stone-3)" />
      <Hand colour="var(--stone-5)" mirrored />
    </svg>
  );
}
