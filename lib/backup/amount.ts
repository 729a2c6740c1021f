import { answerWords } from '../notebook/answer-values';
import type { NotebookRecord } from '../notebook/records';
import { saysSomething } from '../notebook/selectors';

/** From here on a copy is worth offering: answers, or characters in them. */
const [MANY_ANSWERS, MANY_CHARACTERS] = [12, 2_000];

/**
 * Whether much has been written since a moment: at least twelve answers, or two thousand characters.
 * @param since milliseconds since 1970; 0 for ever
 */
export function muchSince(records: readonly NotebookRecord[], since: number): boolean {
  const answers = records
    .filter((record) => record.kind === 'answer')
    .filter((answer) => answer.at > since && saysSomething(answer));
  if (answers.length >= MANY_ANSWERS) return true;
  return answers.reduce((sum, answer) => sum + answerWords(answer).length, 0) >= MANY_CHARACTERS;
}
