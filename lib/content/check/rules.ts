import type { Rule } from './content';
import { answerIds } from './rules/answer-ids';
import { contentNotes } from './rules/content-notes';
import { courseList } from './rules/course-list';
import { dataFiles } from './rules/data-files';
import { essayRuns } from './rules/essay-runs';
import { facts } from './rules/facts';
import { frontmatter } from './rules/frontmatter';
import { headings } from './rules/headings';
import { helplines } from './rules/helplines';
import { ideas } from './rules/ideas';
import { length } from './rules/length';
import { links } from './rules/links';
import { neutralWords } from './rules/neutral-words';
import { noCode } from './rules/no-code';
import { pictures } from './rules/pictures';
import { rehearsalGraph } from './rules/rehearsal-graph';
import { rehearsalUse } from './rules/rehearsal-use';
import { syntax } from './rules/syntax';
import { terms } from './rules/terms';
import { vocabulary } from './rules/vocabulary';

/** Every rule of the course's content, from the form of a file to the sense of the whole. */
export const rules: readonly Rule[] = [
  dataFiles,
  syntax,
  frontmatter,
  noCode,
  vocabulary,
  headings,
  answerIds,
  contentNotes,
  ideas,
  facts,
  terms,
  helplines,
  links,
  pictures,
  rehearsalGraph,
  rehearsalUse,
  courseList,
  neutralWords,
  length,
  essayRuns,
];
