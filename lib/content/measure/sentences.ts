import { ParseEnglish } from 'parse-english';
import retextPassive from 'retext-passive';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { LessonSource } from '../lesson/source';
import { isRegularPassive } from './passive';
import { measuredReading } from './blocks';

/** A sentence as it is read. */
export type Sentence = {
  readonly text: string;
  /** The offset in the lesson's file where it begins. */
  readonly from: number;
  /** In lower case, with straight apostrophes. */
  readonly words: readonly string[];
  readonly isPassive: boolean;
};

const parser = new ParseEnglish();
const findPassive = retextPassive();

/** A word in the form words are compared in. */
const plainWord = (word: string): string => word.toLowerCase().replace(/[’‘]/gu, "'");

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

const read = (lesson: LessonSource): readonly Sentence[] => {
  const { text, offsets } = measuredReading(lesson);
  const root = parser.parse(text);
  const report = new VFile(text);
  findPassive(root, report);
  const passive = new Set(report.messages.flatMap(({ ancestors }) => ancestors ?? []));
  const sentences: Sentence[] = [];
  visit(root, 'SentenceNode', (node) => {
    const words: string[] = [];
    visit(node, 'WordNode', ({ position }) => {
      words.push(text.slice(position?.start.offset, position?.end.offset));
    });
    const start = node.position?.start.offset ?? 0;
    const plain = words.filter(isWord).map(plainWord);
    if (plain.length === 0) return;
    sentences.push({
      text: text.slice(start, node.position?.end.offset),
      from: offsets[start] ?? 0,
      words: plain,
      isPassive: passive.has(node) || isRegularPassive(plain),
    });
  });
  return sentences;
};

const known = new WeakMap<LessonSource, readonly Sentence[]>();

/**
 * The sentences of a lesson in order, headings left out, as parse-english parts them; read once for each lesson.
 * A list item is a sentence, or several, whether or not it ends with a stop.
 */
export const sentencesOf = (lesson: LessonSource): readonly Sentence[] => {
  const sentences = known.get(lesson) ?? read(lesson);
  known.set(lesson, sentences);
  return sentences;
};
