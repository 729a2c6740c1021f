/** A finding the course mentions: who found it, how far it goes, and the lessons that mention it. */
export type SourceEntry = {
  readonly id: string;
  readonly statement: string;
  readonly limit: string;
  readonly source: string;
  readonly doi: string | null;
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
};
