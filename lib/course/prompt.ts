/** One thing a reader may tick, with its words as they stand in the lesson today. */
export type PromptOption = { readonly id: string; readonly words: string };

/** Something in a lesson that takes an answer, with all that is needed to draw it elsewhere. */
export type PromptOutline = { readonly id: string } & (
  | { readonly kind: 'text'; readonly question: string; readonly starter?: string }
  | {
      readonly kind: 'choice' | 'scale' | 'checklist';
      readonly question: string;
      readonly many: boolean;
      readonly options: readonly PromptOption[];
    }
  | { readonly kind: 'promise'; readonly when: string; readonly will: string; readonly by: string }
  | { readonly kind: 'repair' }
);

/** A lesson's prompts in reading order. */
export type LessonPrompts = {
  readonly lesson: string;
  readonly title: string;
  readonly prompts: readonly PromptOutline[];
};
