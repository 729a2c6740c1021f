/** What may stand inside a component. */
type Inside =
  | 'nothing'
  | 'a list of options'
  | 'a list of options, then one or two paragraphs'
  | 'a list'
  | 'a list of what is said'
  | 'words'
  | 'paragraphs'
  | 'paragraphs and nothing else'
  | 'one paragraph'
  | 'one or two short paragraphs';

/** How many of something there may be. */
export type Span = { readonly fewest: number; readonly most: number };

/** A word of the vocabulary: its attributes, in the order an author would write them, and what it holds. */
export type VocabularyWord = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly inside: Inside;
  /** How many options there may be, where it holds options. */
  readonly options: Span;
};

const word = (
  inside: Inside,
  required: readonly string[],
  optional: readonly string[] = [],
  options: Span = { fewest: 2, most: Number.POSITIVE_INFINITY },
): VocabularyWord => ({ inside, required, optional, options });

/** Everything a lesson may say that is not Markdown. `components/vocabulary` draws each of them. */
export const vocabularyWords: ReadonlyMap<string, VocabularyWord> = new Map([
  ['Figure', word('paragraphs', ['name', 'alt'])],
  [
    'Recall',
    word('a list of options, then one or two paragraphs', ['id', 'question'], [], {
      fewest: 2,
      most: 4,
    }),
  ],
  ['Earlier', word('one paragraph', ['of'])],
  ['Prompt', word('nothing', ['id', 'question'], ['starter'])],
  ['Choice', word('a list of options', ['id', 'question'], ['many'])],
  ['Scale', word('a list of options', ['id', 'question'], [], { fewest: 3, most: 7 })],
  ['Checklist', word('a list of options', ['id', 'question'])],
  ['Rehearsal', word('nothing', ['scenario'])],
  ['Dialogue', word('a list of what is said', ['scene'], ['title'])],
  ['SmallPromise', word('nothing', ['id', 'when', 'will', 'by'])],
  ['RepairBuilder', word('nothing', ['id'])],
  ['KeyIdeas', word('a list', [])],
  ['Term', word('words', ['id'])],
  ['Fact', word('paragraphs', ['id'])],
  ['Callout', word('paragraphs and nothing else', ['title'])],
  ['Pause', word('one or two short paragraphs', [])],
  ['IfThisStirs', word('paragraphs', [])],
]);

/** What is answered by choosing from a list of options. */
export const choosingWords = ['Choice', 'Scale', 'Checklist', 'Recall'] as const;

/** Everything that takes an answer, kept under its `id`. */
export const answeringWords = [
  'Prompt',
  ...choosingWords,
  'SmallPromise',
  'RepairBuilder',
] as const;
