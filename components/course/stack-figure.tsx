import mapWords from '../../content/en/messages/map.json';

/** The course's picture: seven stones in a stack, the gold one a promise kept. */
export function StackFigure() {
  return (
    <svg
      viewBox="0 0 380 400"
      role="img"
      aria-label={mapWords.figure}
      className="mx-auto w-full max-w-[15rem] md:max-w-none"
    >
      <ellipse cx="190" cy="372" rx="172" ry="14" fill="var(--sunk)" />
      <path
        d="M62 338c4-34 60-46 128-46s124 8 130 44c4 26-60 34-130 34s-132-8-128-32Z"
        fill="var(--stone-4)"
      />
      <path
        d="M88 278c0-28 46-40 102-40s100 10 104 38c3 22-44 30-100 30S88 300 88 278Z"
        fill="var(--stone-2)"
      />
      <path
        d="M114 222c-2-24 34-36 82-36s82 12 82 34-36 28-82 28-80-4-82-26Z"
        fill="var(--stone-3)"
      />
      <path d="M132 172c0-20 28-30 62-30s62 10 62 28-28 24-62 24-62-4-62-22Z" fill="var(--gold)" />
      <path
        d="M148 128c0-18 20-26 46-26s44 8 44 24-20 22-46 22-44-4-44-20Z"
        fill="var(--stone-5)"
      />
      <path d="M162 90c0-14 14-22 32-22s31 8 31 20-14 18-32 18-31-4-31-16Z" fill="var(--stone-4)" />
      <path d="M174 58c0-11 9-17 20-17s20 6 20 16-9 14-20 14-20-4-20-13Z" fill="var(--stone-3)" />
      <path
        d="M214 26c9-4 20 0 22 9"
        stroke="var(--pine)"
        strokeWidth="2.5"
        fill="none"
        strokeLinecap="round"
        strokeDasharray="1 7"
      />
    </svg>
  );
}
