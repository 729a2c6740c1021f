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

/** A step of the conversation: lines, then choices (none at an ending). */
export type Turn = {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly choices: readonly RehearsalChoice[];
  /** Present where the conversation ends: what came of it, and a kind word to the reader. */
  readonly ending: { readonly title: string; readonly reply: string } | null;
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
