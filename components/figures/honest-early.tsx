import { SteppingStone } from './stepping-stone';

/** One envelope with its window; drawn twice at the same size, since that is the whole drawing. */
function Envelope({ at: [x, y] }: { at: [number, number] }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(-6)`}>
      <rect x="-46" y="-28" width="92" height="56" rx="4" fill="var(--paper)" />
      <g fill="none" stroke="var(--edge)" strokeWidth="2.5" strokeLinejoin="round">
        <rect x="-46" y="-28" width="92" height="56" rx="4" />
        <path d="M-45-26 0 4 45-26" />
      </g>
      <rect x="-36" y="8" width="34" height="13" rx="3" fill="var(--stone-5)" />
    </g>
  );
}

/** The same envelope twice: open on a flat stone, and in a drawer among candles and string. */
export function HonestEarly({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <path
        d="M0 206c80-14 150-14 240-6 100 9 160 8 250 0 90-8 150-6 230 4v14c0 15-11 26-26 26H26c-15 0-26-11-26-26Z"
        fill="var(--stone-2)"
      />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M60 64c14-6 28-6 42 0s28 6 42 0" />
        <path d="M222 44c12-5 24-5 36 0s24 5 36 0" />
        <path d="M262 120c14-6 28-6 42 0" />
        <path d="M640 56c14-6 28-6 42 0" />
      </g>
      <SteppingStone at={[164, 168]} size={[210, 84]} fill="var(--stone-4)" />
      <Envelope at={[162, 152]} />
      <ellipse cx="500" cy="222" rx="172" ry="12" fill="var(--line)" />
      <path d="M356 40h288v180H356Z" fill="var(--stone-4)" />
      <rect x="342" y="30" width="316" height="16" rx="6" fill="var(--stone-3)" />
      <path d="M376 62h248v60H376Z" fill="var(--stone-3)" />
      <path d="M376 84h248l20 92H356Z" fill="var(--stone-2)" />
      <g stroke="var(--clay)" strokeWidth="11" strokeLinecap="round">
        <path d="M400 150l14-46M428 154l10-48" />
        <path d="M417 95l2-7M439 97l2-7" stroke="var(--edge)" strokeWidth="3" />
      </g>
      <Envelope at={[506, 128]} />
      <circle cx="596" cy="136" r="22" fill="var(--stone-5)" />
      <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeLinecap="round">
        <path d="M578 128c12 4 26 4 36 0M576 138c14 5 28 5 40-1M582 148c10 3 20 3 28-2" />
      </g>
      <path d="M348 166h304v46H348Z" fill="var(--stone-3)" />
      <path d="M480 186h40" stroke="var(--edge)" strokeWidth="7" strokeLinecap="round" />
    </svg>
  );
}
