import type { Aside } from '../notebook/asides';
import { answerWords } from '../notebook/answer-values';
import { onOneLine, quoted } from '../notebook/as-markdown';
import type { Answer } from '../notebook/records';
import { saysSomething } from '../notebook/selectors';
import type { Notes } from './form';

/** A lesson as a file for people is ordered by: its title today, and the ids of what it asks, in that order. */
export type LessonOrder = {
  readonly lesson: string;
  readonly title: string;
  readonly prompts: readonly string[];
};

/** The words of the file that are not the reader's. */
export type MarkdownWords = {
  readonly title: string;
  /** Above answers to questions the course no longer asks. */
  readonly earlier: string;
  /** Before words that another answer stands in place of. */
  readonly also: string;
  readonly when: string;
  readonly will: string;
  readonly by: string;
};

function wordsOf(answer: Answer, { when, will, by }: MarkdownWords): string {
  const { value } = answer;
  if (value.type !== 'promise') return answerWords(answer);
  const parts = [
    [when, value.when],
    [will, value.will],
    [by, value.by],
  ] as const;
  const written = parts.filter(([, part]) => part.trim() !== '');
  return written.map(([label, part]) => `${label} ${part}`).join('\n');
}

/** What is written under one question: the answer that stands, and those set aside. */
type Asked = { readonly answers: readonly Answer[]; readonly asides: readonly Answer[] };

function underQuestion({ answers, asides }: Asked, words: MarkdownWords): string {
  const question = [...answers, ...asides][0]?.question ?? '';
  const also = asides.flatMap((answer) => [words.also, quoted(wordsOf(answer, words))]);
  const stands = answers.map((answer) => quoted(wordsOf(answer, words)));
  return [`### ${onOneLine(question)}`, ...stands, ...also].join('\n\n');
}

/**
 * Writes all answers for people to read: lesson by lesson in the order of the course, each question as a
 * heading, each answer as a quotation. Answers that say nothing are left out.
 * @returns Markdown; empty when nothing is written.
 */
export function notesAsMarkdown(
  { records, asides }: Pick<Notes, 'records' | 'asides'>,
  lessons: readonly LessonOrder[],
  words: MarkdownWords,
): string {
  const byId = new Map<string, Asked>();
  const at = (id: string): Asked => byId.get(id) ?? { answers: [], asides: [] };
  for (const record of records)
    if (record.kind === 'answer' && saysSomething(record))
      byId.set(record.id, { answers: [record], asides: [] });
  const written = asides.filter(({ answer }: Aside) => saysSomething(answer));
  for (const { answer } of written)
    byId.set(answer.id, {
      answers: at(answer.id).answers,
      asides: [...at(answer.id).asides, answer],
    });
  const asked = new Set(lessons.flatMap(({ prompts }) => prompts));
  const groups = [
    ...lessons.map(({ title, prompts }) => ({ title, ids: prompts })),
    { title: words.earlier, ids: [...byId.keys()].filter((id) => !asked.has(id)) },
  ];
  const parts = groups.flatMap(({ title, ids }) => {
    const here = ids.flatMap((id) => byId.get(id) ?? []);
    return here.length === 0
      ? []
      : [`## ${onOneLine(title)}`, ...here.map((one) => underQuestion(one, words))];
  });
  return parts.length === 0 ? '' : `${[`# ${words.title}`, ...parts].join('\n\n')}\n`;
}
