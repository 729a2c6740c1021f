import { type Stone, SteppingStone } from './stepping-stone';

/** The notes still there, at the right. */
const notes: readonly Stone[] = [
  { at: [424, 146], size: [36, 24], fill: 'var(--stone-3)' },
  { at: [484, 174], size: [36, 24], fill: 'var(--stone-4)' },
  { at: [540, 118], size: [36, 24], fill: 'var(--stone-5)' },
  { at: [594, 146], size: [36, 24], fill: 'var(--stone-3)' },
  { at: [648, 104], size: [36, 24], fill: 'var(--stone-4)' },
];

const lines = [76, 104, 132, 160, 188];

/** A tune of stones on five lines of water: read from the right, it goes a note at a time. */
export function HowItComesApart({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <g stroke="var(--stone-2)" strokeWidth="2.5" strokeLinecap="round" fill="none">
        {lines.map((y) => (
          <path key={y} d={`M28 ${y}c55-10 111-10 166 0s111 10 166 0 111-10 166 0 111 10 166 0`} />
        ))}
      </g>
      <g stroke="var(--edge)" strokeWidth="3" strokeLinecap="round" fill="none">
        <path d="M441 142V72M501 170v-70M557 114V44M611 142V72M665 100V30" />
      </g>
      {notes.map((note) => (
        <SteppingStone key={note.at.join()} {...note} />
      ))}
      <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="4 4">
        <path d="M359 110V46M277 168v-62M171 140V80" />
        <ellipse cx="342" cy="118" rx="18" ry="12" />
        <ellipse cx="260" cy="174" rx="17" ry="11" />
        <ellipse cx="154" cy="146" rx="16" ry="10" />
      </g>
    </svg>
  );
}
