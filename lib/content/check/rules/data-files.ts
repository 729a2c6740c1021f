import type { Rule } from '../content';

/** Data files are there and have their shape: a check without its data would pass everything. */
export const dataFiles: Rule = ({
  course,
  glossary,
  facts,
  ideas,
  essayRuns,
  denylist,
  helplines,
  teaching,
  allowedWords,
  messages,
}) =>
  [
    course,
    glossary,
    facts,
    ideas,
    essayRuns,
    denylist,
    helplines,
    teaching,
    allowedWords,
    ...messages,
  ].flatMap((data) => data.faults);
