import { type Stone, SteppingStone } from './stepping-stone';

const egg: Stone = { at: [238, 130], size: [150, 104], fill: 'var(--stone-2)' };
const ball: Stone = { at: [628, 176], size: [104, 92], fill: 'var(--stone-3)' };

/** Rows of knitting: where each starts, how low it lies, how many stitches are left. */
const rows: readonly (readonly [from: number, y: number, stitches: number])[] = [
  [58, 48, 18],
  [58, 70, 17],
  [58, 92, 4],
  [310, 92, 7],
  [58, 114, 3],
  [334, 114, 5],
  [58, 136, 3],
  [334, 136, 5],
  [58, 158, 4],
  [310, 158, 5],
  [58, 180, 13],
  [58, 202, 12],
  [58, 224, 11],
];

/** Threads laid across the hole, begun well out in the sound rows. */
const warp = [168, 188, 208, 228, 248, 268, 288, 308];

/** A knitted piece: a stone under a half-darned hole; on the right it comes undone and is wound into a ball. */
export function MendingOrNot({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 720 256" role="img" aria-label={alt} className="h-auto w-full">
      <rect x="0" y="12" width="720" height="232" rx="26" fill="var(--sunk)" />
      <SteppingStone {...egg} />
      <g stroke="var(--stone-4)" strokeWidth="6" strokeLinecap="round" fill="none">
        {rows.map(([from, y, stitches]) => (
          <path key={`${from}-${y}`} d={`M${from} ${y}${'c8-8 20-8 28 0'.repeat(stitches)}`} />
        ))}
      </g>
      <g stroke="var(--clay)" strokeWidth="3.5" strokeLinecap="round" fill="none">
        {warp.map((x) => (
          <path key={x} d={`M${x} 58v144`} />
        ))}
        <path d="M134 82h202M154 98h182M134 114h202" strokeDasharray="28 12" />
        <path d="M322 82h14c12 2 12 14 0 16M154 98c-22 0-30 14-20 16M322 114h14c8 2 10 14 0 16h-96" />
      </g>
      <path d="M196 134 238 128" stroke="var(--pine)" strokeWidth="5" strokeLinecap="round" />
      <SteppingStone {...ball} />
      <g stroke="var(--stone-4)" strokeWidth="3.5" strokeLinecap="round" fill="none">
        <path d="M562 48c30 0 34 20 12 26s-30 26 0 30 40 16 22 34" strokeWidth="6" />
        <path d="M590 160c20-24 54-26 74-6M584 182c24-34 70-36 90-8M590 204c22-30 62-32 80-10" />
        <path d="M604 144c-14 20-12 52 6 70M634 136c14 24 14 60-2 82" />
      </g>
    </svg>
  );
}
