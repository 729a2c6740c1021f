import { faultAt, type Fault, type SourceFile } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import { headingsIn } from '../../markdown/heading';
import { answeringWords } from '../../markdown/vocabulary-words';
import { offsetOfWrittenId, writtenId } from '../../markdown/written-id';
import type { LessonSource } from '../../lesson/source';
import type { ScenarioSource } from '../../rehearsal/read';
import type { Content, Rule } from '../content';

type Named = {
  readonly what: string;
  readonly words: string;
  readonly offset: number;
  readonly file: SourceFile;
};

const inLesson = ({ id, file, frontmatter, tree }: LessonSource): readonly Named[] => {
  const title = frontmatterField(frontmatter, 'title');
  const answers = tree ? elementsNamed(tree, ...answeringWords) : [];
  return [
    { what: 'lesson id', words: id, offset: 0, file },
    ...(title ? [{ what: 'title', words: title.value, offset: title.offsetOf(), file }] : []),
    ...answers.flatMap((element) => {
      const written = textAttribute(element, 'id');
      return written ? [{ what: 'id', words: written.value, offset: written.from, file }] : [];
    }),
    ...(tree ? headingsIn(tree) : []).flatMap((heading) => {
      const written = writtenId(heading);
      return written
        ? [
            {
              what: 'heading id',
              words: written.id,
              offset: offsetOfWrittenId(file.text, written),
              file,
            },
          ]
        : [];
    }),
  ];
};

const inCourse = ({ course: { value, located, file } }: Content): readonly Named[] =>
  (value?.parts ?? []).map((part, index) => ({
    what: 'part id',
    words: part.id,
    offset: located?.offsetOf(['parts', index, 'id']) ?? 0,
    file,
  }));

const inScenario = ({ id, file, located, scene }: ScenarioSource): readonly Named[] => [
  { what: 'scenario id', words: id, offset: 0, file },
  ...(scene?.turns ?? []).flatMap(({ own }, turn) => {
    const offset = located?.offsetOf(['turns', turn, 'own', 'id']) ?? 0;
    return own ? [{ what: 'id', words: own.id, offset, file }] : [];
  }),
];

/** The first word that is on the deny list; undefined where none is. */
export const deniedWord = (words: string, denied: ReadonlySet<string>): string | undefined =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => denied.has(word));

/** No word of the deny list stands in an id or a title: they show in addresses, tabs and histories. */
export const neutralWords: Rule = (content) => {
  const denied = new Set(content.denylist.value ?? []);
  const named = [
    ...inCourse(content),
    ...content.lessons.flatMap(inLesson),
    ...content.scenarios.flatMap(inScenario),
  ];
  return named.flatMap(({ what, words, offset, file }): readonly Fault[] => {
    const found = deniedWord(words, denied);
    if (found === undefined) return [];
    return [
      faultAt(
        file,
        offset,
        `the ${what} holds \`${found}\`, expected no word of \`denylist.json\``,
      ),
    ];
  });
};
