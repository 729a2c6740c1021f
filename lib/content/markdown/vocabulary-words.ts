/** What may stand inside a component. */
type Inside = 'nothing' | 'a list of options' | 'a list' | 'words' | 'paragraphs';

/** A word of the vocabulary: its attributes, in the order an author would write them, and what it holds. */
export type VocabularyWord = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly inside: Inside;
};

const word = (
  inside: Inside,
  required: readonly string[],
  optional: readonly string[] = [],
): VocabularyWord => ({
  inside,
  required,
  optional,
});

/** Everything a lesson may say that is not Markdown. `components/vocabulary` draws each of them. */
export const vocabularyWords: ReadonlyMap<string, VocabularyWord> = new Map([
  ['Figure', word('paragraphs', ['name', 'alt'])],
  ['Prompt', word('nothing', ['id', 'question'], ['starter'])],
  ['Choice', word('a list of options', ['id', 'question'], ['many'])],
  ['Rehearsal', word('nothing', ['scenario'])],
  ['SmallPromise', word('nothing', ['id', 'when', 'will', 'by'])],
  ['KeyIdeas', word('a list', [])],
  ['Term', word('words', ['id'])],
  ['Fact', word('paragraphs', ['id'])],
  ['IfThisStirs', word('paragraphs', [])],
]);
