/** Lower-case words joined by hyphens: lessons, headings, options, scenarios, turns, terms, figures. */
export const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `word.word`, for everything that takes an answer. An answer is kept under it for ever, so it never changes. */
export const answerIdPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a message says was expected where a name has the wrong form. */
export const nameForm = 'expected lower-case words joined by hyphens, like `first-words`';

/** What a message says was expected where an answer's id has the wrong form. */
export const answerIdForm =
  'expected two lower-case words joined by a dot, like `trust.first-memory`';
