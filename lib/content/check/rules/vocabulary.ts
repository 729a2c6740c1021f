import { faultAt, type Fault } from '../../fault';
import type { LessonSource } from '../../lesson/source';
import { elementsIn, startOf, type Element } from '../../markdown/element';
import { vocabularyWords } from '../../markdown/vocabulary-words';
import { attributeFlaws } from '../attributes';
import type { Rule } from '../content';
import { insideFlaws } from '../inside';
import { runningWith } from '../sentence';

/** What is wrong with a component, and the offset of it. */
type Flaw = { readonly offset: number; readonly message: string };

const known = [...vocabularyWords.keys()].map((name) => `\`${name}\``).join(', ');

const unknownMessage = (name: string | null): string => {
  if (name === null) return 'an empty tag (`<>`) is not allowed, expected words';
  if (/^[a-z]/.test(name))
    return `raw HTML (\`<${name}>\`) is not allowed, expected Markdown or one of ${known}`;
  return `there is no component \`${name}\`, expected one of ${known}`;
};

const elementFlaws = (element: Element, lesson: LessonSource): readonly Flaw[] => {
  const word = element.name === null ? undefined : vocabularyWords.get(element.name);
  if (!word) return [{ offset: startOf(element), message: unknownMessage(element.name) }];
  const inSentence = lesson.tree && element.name !== 'Term' && runningWith(lesson.tree, element);
  const place = {
    offset: startOf(element),
    message: `\`${element.name}\` stands in a sentence, expected it on lines of its own`,
  };
  return [
    ...attributeFlaws(element, word),
    ...insideFlaws(element, word),
    ...(inSentence ? [place] : []),
  ];
};

/** Lessons use the words of the vocabulary, with their attributes and what belongs inside. */
export const vocabulary: Rule = ({ lessons }) =>
  lessons.flatMap((lesson): readonly Fault[] =>
    (lesson.tree ? elementsIn(lesson.tree) : []).flatMap((element) =>
      elementFlaws(element, lesson).map(({ offset, message }) =>
        faultAt(lesson.file, offset, message),
      ),
    ),
  );
