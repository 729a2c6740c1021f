type StoneProps = { kind: 'kept' | 'begun' | 'open' };

/** A river stone: gold with a tick for what the reader marked done, grey for begun, an outline for not yet. Decoration only: words beside it say the same. */
export function Stone({ kind }: StoneProps) {
  return (
    <svg viewBox="0 0 42 30" className="h-[1.9rem] w-[2.6rem]" aria-hidden="true" focusable="false">
      {kind === 'open' ? (
        <path
          d="M5 15c0-7 7-11 16-11s17 3 17 11-8 11-18 11S5 22 5 15Z"
          fill="none"
          stroke="var(--edge)"
          strokeWidth="1.8"
          strokeDasharray="3 3"
        />
      ) : (
        <path
          d="M4 16c0-8 8-12 17-12s17 4 17 11-8 11-17 11S4 23 4 16Z"
          fill={kind === 'kept' ? 'var(--gold)' : 'var(--stone-2)'}
        />
      )}
      {kind === 'kept' && (
        <path
          d="m14 15 5 5 9-10"
          fill="none"
          stroke="#12222e"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
