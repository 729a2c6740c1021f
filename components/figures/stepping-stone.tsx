/** A stone seen from a little above: its wet edge below, its own shape on top. */
export type Stone = {
  /** Its centre. */
  readonly at: readonly [number, number];
  /** Width and height. */
  readonly size: readonly [number, number];
  readonly fill: string;
};

/** Draws one stone of a river drawing. */
export function SteppingStone({ at, size, fill }: Stone) {
  const [x, y] = at;
  const [width, height] = size;
  return (
    <>
      <ellipse cx={x} cy={y + 7} rx={width / 2 + 6} ry={height / 2 + 1} fill="var(--line)" />
      <path
        d="M-50 4c-2-30 22-54 52-54 30 0 50 20 48 50-1 30-24 50-52 50-29 0-46-18-48-46Z"
        transform={`translate(${x} ${y}) scale(${width / 100} ${height / 100})`}
        fill={fill}
      />
    </>
  );
}
