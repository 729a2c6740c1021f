/** One line somebody says or does. `who` is a name, `you`, or `narrator`. */
export type Line = { readonly who: string; readonly says: string };

/** Something the reader may say next, and the turn it leads to. */
export type RehearsalChoice = {
  readonly id: string;
  readonly says: string;
  readonly to: string;
  /** True where the choice pauses or stops: it always leads somewhere good. */
  readonly pause: boolean;
};

/** A place where the reader may say something in their own words, or leave it, and then hears what others said. */
export type OwnLine = {
  /** The answer's id, as of any prompt: what is written is kept under it. */
  readonly id: string;
  readonly ask: string;
  readonly others: readonly string[];
  /** The turn it leads to, whether or not anything was written. */
  readonly to: string;
};

/** A step of the conversation: lines, then choices, or a line of the reader's own, or the ending. */
export type Turn = {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly choices: readonly RehearsalChoice[];
  /** Present where the conversation ends: what came of it, and a kind word to the reader. */
  readonly ending: { readonly title: string; readonly reply: string } | null;
  readonly own?: OwnLine | undefined;
};

/** A rehearsal: a graph of turns that begins at `start`. */
export type RehearsalScene = {
  readonly id: string;
  readonly title: string;
  readonly opening: string;
  readonly people: readonly string[];
  readonly start: string;
  readonly turns: readonly Turn[];
};
