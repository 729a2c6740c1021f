import { faultAt, type Fault } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed, startOf } from '../../markdown/element';
import type { LessonSource } from '../../lesson/source';
import type { Rule } from '../content';

const unknown = (id: string) => `there is no fact \`${id}\`, expected one of \`facts.json\``;

const listedFaults = (
  { file, frontmatter }: LessonSource,
  known: ReadonlySet<string>,
): readonly Fault[] => {
  const field = frontmatterField(frontmatter, 'facts');
  return (field?.value ?? []).flatMap((id, index) =>
    known.has(id) || !field ? [] : [faultAt(file, field.offsetOf(index), unknown(id))],
  );
};

const usedFaults = (
  { file, frontmatter, tree }: LessonSource,
  known: ReadonlySet<string>,
): readonly Fault[] => {
  const boxes = tree ? elementsNamed(tree, 'Fact') : [];
  const listed = frontmatterField(frontmatter, 'facts')?.value;
  return boxes.flatMap((box, index) => {
    const second = 'a second fact box, expected at most one in a lesson';
    const tooMany = index > 0 ? [faultAt(file, startOf(box), second)] : [];
    const id = textAttribute(box, 'id');
    if (!id) return tooMany;
    const at = (message: string) => [...tooMany, faultAt(file, id.from, message)];
    if (!known.has(id.value)) return at(unknown(id.value));
    if (listed && !listed.includes(id.value)) {
      return at(
        `the fact \`${id.value}\` is not listed, expected it under \`facts\` in the frontmatter`,
      );
    }
    return tooMany;
  });
};

/** A lesson cites known facts only, lists those it cites, and has one fact box at most. */
export const facts: Rule = ({ lessons, facts: { value } }) => {
  if (!value) return [];
  const known = new Set(Object.keys(value));
  return lessons.flatMap((lesson) => [
    ...listedFaults(lesson, known),
    ...usedFaults(lesson, known),
  ]);
};
