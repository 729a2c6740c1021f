/** WordNet's files of things one can see, touch or meet: animals, made things, bodies, food, natural things, people, plants, stuff. */
const tangible: ReadonlySet<string> = new Set('05 06 08 13 17 18 20 27'.split(' '));

/** Words that hold a sentence together, and names of letters and elements in WordNet: never counted as nouns. */
const never: ReadonlySet<string> = new Set(
  'can may will might must being have has had does who they them she her him his its may most more less let see out off well then there'.split(
    ' ',
  ),
);

const shortest = 3;
const endings: readonly (readonly [RegExp, string])[] = [
  [/$/, ''],
  [/s$/, ''],
  [/(?<=[sxz]|ch|sh)es$/, ''],
  [/ies$/, 'y'],
  [/men$/, 'man'],
];

/** The lines of a word in WordNet's sorted `index.sense`: `hand%1:08:00:: 05572223 1 215`. */
const linesOf = (senses: string, word: string): readonly string[] => {
  const key = `${word}%`;
  let [low, high] = [0, senses.length];
  while (low < high) {
    const line = senses.lastIndexOf('\n', (low + high) >> 1) + 1;
    const next = senses.indexOf('\n', line) + 1 || senses.length;
    if (senses.slice(line, line + key.length) < key) low = next;
    else high = line;
  }
  const lines: string[] = [];
  for (let at = low; senses.startsWith(key, at); at = senses.indexOf('\n', at) + 1)
    lines.push(senses.slice(at, senses.indexOf('\n', at)));
  return lines;
};

const senseOf = (line: string) => {
  const [key = '', , order, count] = line.split(' ');
  const [, kind, file] = /%(\d):(\d\d)/.exec(key) ?? [];
  return { isNoun: kind === '1', file: file ?? '', isFirst: order === '1', count: Number(count) };
};

const isTangible = (senses: string, word: string): boolean => {
  const found = linesOf(senses, word).map(senseOf);
  const first = found.find(({ isNoun, isFirst }) => isNoun && isFirst);
  const seen = (nouns: boolean) =>
    found.filter(({ isNoun }) => isNoun === nouns).reduce((sum, { count }) => sum + count, 0);
  return first !== undefined && tangible.has(first.file) && seen(true) >= seen(false);
};

/**
 * Whether a word names something one could see, touch or meet, by WordNet 3.1: its first sense as a noun is in a
 * file of such things, and it is met as a noun at least as often as in another part of speech.
 * It looks at the word alone, so it misses a noun that is oftener a verb (*a stop*), most irregular plurals
 * (*feet*) and names, and it counts *hand* in *on the other hand*.
 * @param senses the text of `index.sense`
 * @param word in lower case, with straight apostrophes
 */
export const namesThing = (senses: string, word: string): boolean => {
  const bare = word.replace(/'s$/, '');
  if (bare.length < shortest || never.has(bare)) return false;
  const forms = endings.flatMap(([ending, base]) =>
    ending.test(bare) ? [bare.replace(ending, base)] : [],
  );
  return forms.some((form) => form.length >= shortest && isTangible(senses, form));
};

/**
 * Whether a word has the ending of an idea made into a noun: -ness, -tion, -sion, -ity, -ment, -ance, -ence,
 * -ship, -hood, -ism. It sees the ending alone: *question* counts, and *trust* does not.
 */
export const namesIdea = (word: string): boolean =>
  /^[a-z-]{2,}(?:ness|[st]ion|ity|ment|[ae]nce|ship|hood|ism)(?:e?s)?$/.test(
    word.replace(/ities$/, 'ity'),
  );
