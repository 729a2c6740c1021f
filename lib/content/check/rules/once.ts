import { faultAt, type Fault, type SourceFile } from '../../fault';
import type { LessonSource } from '../../lesson/source';
import { elementsNamed, startOf, type Element } from '../../markdown/element';
import { inCourseOrder, type Rule } from '../content';

type Used = { readonly element: Element; readonly file: SourceFile };

const usesOf =
  (name: string) =>
  ({ tree, file }: LessonSource): readonly Used[] =>
    (tree ? elementsNamed(tree, name) : []).map((element) => ({ element, file }));

const afterTheFirst = (uses: readonly Used[], where: string): readonly Fault[] =>
  uses
    .slice(1)
    .map(({ element, file }) =>
      faultAt(
        file,
        startOf(element),
        `a second \`${element.name}\`, expected at most one in ${where}`,
      ),
    );

/** A lesson looks back once, if at all; words of repair are built in one place of the course. */
export const once: Rule = (content) => {
  const lessons = inCourseOrder(content);
  return [
    ...lessons.flatMap((lesson) => afterTheFirst(usesOf('Recall')(lesson), 'a lesson')),
    ...afterTheFirst(lessons.flatMap(usesOf('RepairBuilder')), 'the course'),
  ];
};
