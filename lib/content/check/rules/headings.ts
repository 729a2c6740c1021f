import type { Heading } from 'mdast';
import { faultAt, type Fault } from '../../fault';
import { nameForm, namePattern } from '../../ids';
import { startOf } from '../../markdown/element';
import { headingsIn } from '../../markdown/heading';
import { offsetOfWrittenId, writtenId } from '../../markdown/written-id';
import type { LessonSource } from '../../lesson/source';
import type { Rule } from '../content';

const levelFault = (heading: Heading, above: Heading | undefined): string | null => {
  if (heading.depth === 1)
    return 'a heading of level 1 is not allowed, expected `##`: the title is in the frontmatter';
  const deepest = (above?.depth ?? 1) + 1;
  if (heading.depth <= deepest) return null;
  return `the heading skips a level (${heading.depth}), expected at most \`${'#'.repeat(deepest)}\``;
};

const headingFaults = ({ file }: LessonSource, all: readonly Heading[]) => {
  const seen = new Set<string>();
  return all.flatMap((heading, index): readonly Fault[] => {
    const start = startOf(heading);
    const level = levelFault(heading, all[index - 1]);
    const levelFaults = level === null ? [] : [faultAt(file, start, level)];
    const written = writtenId(heading);
    if (!written)
      return [
        ...levelFaults,
        faultAt(file, start, 'the heading has no id, expected `[#an-id]` at its end'),
      ];
    const at = (message: string) => [
      ...levelFaults,
      faultAt(file, offsetOfWrittenId(file.text, written), message),
    ];
    if (!namePattern.test(written.id))
      return at(`the heading's id \`${written.id}\` has the wrong form, ${nameForm}`);
    if (seen.has(written.id))
      return at(`the heading's id \`${written.id}\` is taken, expected one not used above`);
    seen.add(written.id);
    return levelFaults;
  });
};

/** Headings have an id of their own that never changes, and descend one level at a time. */
export const headings: Rule = ({ lessons }) =>
  lessons.flatMap((lesson) => (lesson.tree ? headingFaults(lesson, headingsIn(lesson.tree)) : []));
