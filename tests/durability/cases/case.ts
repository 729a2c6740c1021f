import type { Engine, EngineName } from '../engines/engine';
import type { Question } from '../questions';
import type { Site } from '../site/site';

/** What a case works with. */
export type Bench = {
  readonly engine: Engine;
  readonly site: Site;
  readonly questions: readonly [Question, ...Question[]];
  /** How often to try. */
  readonly count: number;
  /** Whether this is the short form: it types for a shorter time. */
  readonly short: boolean;
  /** An empty profile, removed at the end. */
  readonly profile: () => string;
};

/** What came of a case in one engine. */
export type Figures = {
  readonly tries: number;
  /** One sentence for each promise that did not hold. */
  readonly breaches: readonly string[];
  /** Milliseconds of typing lost, a figure for each try; empty where a case does not measure it. */
  readonly lostMs: readonly number[];
  readonly lostCharacters: number;
  /** Anything else worth a line of the table. */
  readonly notes?: readonly string[];
};

/** One thing that happens to readers, and what must hold then. */
export type Case = {
  readonly name: string;
  readonly title: string;
  /** How often it is tried in each form; 0 leaves it out of that form. */
  readonly counts: { readonly short: number; readonly long: number };
  /** The engines of the short form; all of them when left out. */
  readonly shortIn?: readonly EngineName[];
  /** Milliseconds one try may take before the case counts as failed. */
  readonly limit: number;
  /** Why it cannot be done in an engine; null where it can. */
  readonly cannot: (engine: EngineName) => string | null;
  readonly run: (bench: Bench) => Promise<Figures>;
};
