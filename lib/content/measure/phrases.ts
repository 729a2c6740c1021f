const all = (patterns: readonly string[]) =>
  patterns.map((pattern) => new RegExp(`(?<![\\p{L}’'])(?:${pattern})(?![\\p{L}’'])`, 'giu'));

/** Phrases that stand in for a thought: the list of the house, with the forms they bend to. */
const stock = all([
  'delv(?:e|es|ed|ing)',
  'foster(?:s|ed|ing)?',
  'navigat(?:e|es|ed|ing)',
  'journeys?',
  'tapestry',
  'unlock(?:s|ed|ing)?',
  'empower(?:s|ed|ing|ment)?',
  'at (?:its|the) core',
  "(?:it|this|that)(?:[’']s| is) not (?:just|only|merely)",
  "(?:it|this|that) isn[’']t (?:just|only|merely)",
  "not (?:just |only |merely )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3},? but",
  "in today[’']s world",
  'remember that',
  "it is important to|it[’']s important to",
  'when it comes to',
  'at the end of the day',
  'safe space',
]);

const duty = all([
  "should(?:n[’']t)?",
  "must(?:n[’']t)?",
  'needs? to',
  'ha(?:s|ve) to',
  'ought to',
]);

const count = (text: string, patterns: readonly RegExp[]): number =>
  patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);

/** How many stock phrases stand in a text; *not X but Y* counts with four words between the two at most. */
export const stockPhrases = (text: string): number => count(text, [...stock]);

/** How often a text says *should*, *must*, *need to*, *have to* or *ought to*, in speech too. */
export const dutyWords = (text: string): number => count(text, [...duty]);
