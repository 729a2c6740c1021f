import type { Rule } from './content';
import { absoluteWords } from './rules/absolute-words';
import { answerIds } from './rules/answer-ids';
import { cautions } from './rules/cautions';
import { contentNotes } from './rules/content-notes';
import { courseList } from './rules/course-list';
import { dataFiles } from './rules/data-files';
import { earlier } from './rules/earlier';
import { endsAlike } from './rules/ends-alike';
import { essayRuns } from './rules/essay-runs';
import { facts } from './rules/facts';
import { frontmatter } from './rules/frontmatter';
import { headings } from './rules/headings';
import { helplines } from './rules/helplines';
import { ideaHomes } from './rules/idea-homes';
import { ideas } from './rules/ideas';
import { length } from './rules/length';
import { linkWords } from './rules/link-words';
import { links } from './rules/links';
import { loadedWords } from './rules/loaded-words';
import { measures } from './rules/measures';
import { minutes } from './rules/minutes';
import { neutralWords } from './rules/neutral-words';
import { noCode } from './rules/no-code';
import { once } from './rules/once';
import { openingKinds } from './rules/opening-kinds';
import { pictures } from './rules/pictures';
import { rehearsalGraph } from './rules/rehearsal-graph';
import { rehearsalUse } from './rules/rehearsal-use';
import { repeatedSentences } from './rules/repeated-sentences';
import { syntax } from './rules/syntax';
import { teaching } from './rules/teaching';
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
  once,
  earlier,
  contentNotes,
  ideas,
  ideaHomes,
  teaching,
  cautions,
  facts,
  terms,
  helplines,
  links,
  linkWords,
  pictures,
  rehearsalGraph,
  rehearsalUse,
  courseList,
  neutralWords,
  absoluteWords,
  loadedWords,
  length,
  minutes,
  measures,
  endsAlike,
  openingKinds,
  repeatedSentences,
  essayRuns,
];
