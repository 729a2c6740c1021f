import { type Stone, SteppingStone } from './stepping-stone';

/** The steps below and above the landing are the same: neither half weighs more. */
const steps: readonly Stone[] = [
  { at: [118, 206], size: [88, 32], fill: 'var(--stone-3)' },
  { at: [192, 182], size: [88, 32], fill: 'var(--stone-5)' },
  { at: [266, 158], size: [88, 32], fill: 'var(--stone-3)' },
  { at: [388, 136], size: [186, 46], fill: 'var(--stone-4)' },
  { at: [510, 108], size: [88, 32], fill: 'var(--stone-3)' },
  { at: [584, 84], size: [88, 32], fill: 'var(--stone-5)' },
  { at: [658, 60], size: [88, 32], fill: 'var(--stone-3)' },
];

/** Stones climb a bank like stairs; halfway lies a long landing with a chair on it. */
export function WithNothingOwed({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <path
        d="M60 244c34-40 96-64 160-84 66-20 120-14 196-28 88-16 150-62 304-88v174c0 15-11 26-26 26Z"
        fill="var(--stone-2)"
      />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        <path d="M38 148c14-6 28-6 42 0s28 6 42 0" />
        <path d="M96 88c12-5 24-5 36 0s24 5 36 0" />
        <path d="M236 60c14-6 28-6 42 0" />
        <path d="M20 204c10-4 20-4 30 0" />
      </g>
      {steps.map((step) => (
        <SteppingStone key={step.at.join()} {...step} />
      ))}
      <g stroke="var(--pine)" strokeWidth="4.5" strokeLinecap="round" fill="none">
        <path d="M356 140 360 104 354 48M418 140 414 104" />
        <path d="M376 128 378 100 372 42M432 128 428 100" strokeWidth="3.5" />
        <path d="M355 56 373 50M356 72 374 66" strokeWidth="3.5" />
      </g>
      <path d="M356 102 376 93h56l-14 9v6h-62Z" fill="var(--clay)" />
    </svg>
  );
}
