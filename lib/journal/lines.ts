import type { Draft } from '../storage/rows';

/** How one record stands between memory and the device. */
export type Line = {
  /** The revision of the record at rest that this tab's words were derived from; 0 for none. */
  base: number;
  /** The newest draft that the database has not confirmed. */
  pending: Draft | null;
  /** Count of the newest write. */
  seq: number;
  /** Whether there is a draft that is not at rest yet. */
  unfolded: boolean;
  /** When it was last written here, milliseconds since 1970. */
  touched: number;
  /** Calls off the pause that ends in folding. */
  calm: () => void;
};

/** The lines of all records. */
export type Lines = {
  of(key: string): Line;
  drop(key: string): void;
  pending(): readonly Draft[];
  unfolded(): readonly string[];
  /** Calls off every pause. */
  calm(): void;
};

/** Makes an empty set of lines. */
export function createLines(): Lines {
  const lines = new Map<string, Line>();
  return {
    of: (key) => {
      const known = lines.get(key);
      if (known) return known;
      const line: Line = {
        base: 0,
        pending: null,
        seq: 0,
        unfolded: false,
        touched: 0,
        calm: () => undefined,
      };
      lines.set(key, line);
      return line;
    },
    drop: (key) => {
      lines.get(key)?.calm();
      lines.delete(key);
    },
    pending: () => [...lines.values()].flatMap(({ pending }) => (pending ? [pending] : [])),
    unfolded: () =>
      [...lines].filter(([, { unfolded, pending }]) => unfolded || pending).map(([key]) => key),
    calm: () => {
      for (const line of lines.values()) line.calm();
    },
  };
}
