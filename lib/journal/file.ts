import { answerWords } from '../notebook/answer-values';
import { onOneLine, quoted } from '../notebook/as-markdown';
import type { NotebookRecord } from '../notebook/records';
import { saysSomething } from '../notebook/selectors';

/**
 * Writes answers as plain Markdown: each question as a heading, the answer below it as a quotation, so that
 * nothing in it can be taken for the file's own structure. Answers that say nothing are left out.
 * @returns The text of the file; empty when there is nothing to write.
 */
export function answersAsMarkdown(records: readonly NotebookRecord[]): string {
  const answers = records.filter((record) => record.kind === 'answer').filter(saysSomething);
  const parts = answers.map(
    (answer) => `## ${onOneLine(answer.question)}\n\n${quoted(answerWords(answer))}\n`,
  );
  return parts.join('\n');
}
