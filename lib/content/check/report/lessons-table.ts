import { frontmatterField } from '../../frontmatter/field';
import { promptsIn } from '../../lesson/prompts';
import type { LessonSource } from '../../lesson/source';
import { textAttribute } from '../../markdown/attribute';
import { elementsNamed } from '../../markdown/element';
import { missesOf } from '../../measure/limits';
import { soundScenes } from '../../rehearsal/scenes';
import { inCourseOrder, type Content } from '../content';
import { measured, wordsOfLesson } from '../measured';
import { homelessIdeas } from '../rules/idea-homes';
import { table } from './table';

/** Stands for a figure that cannot be told, since the file is broken. */
const unknown = '–';

const heads =
  'lesson words minutes grade mean longest misses ideas facts prompts turns endings'.split(' ');

const rehearsalOf = (lesson: LessonSource, content: Content) => {
  const [element] = lesson.tree ? elementsNamed(lesson.tree, 'Rehearsal') : [];
  const id = element ? textAttribute(element, 'scenario')?.value : undefined;
  const turns = soundScenes(content.scenarios).get(id ?? '')?.turns ?? [];
  return { turns: turns.length, endings: turns.filter(({ ending }) => ending).length };
};

const rowOf = (lesson: LessonSource, content: Content): readonly string[] => {
  const figures = content.senses === null ? null : measured(lesson, content.senses);
  const shown = (value: number | undefined, places = 0) => value?.toFixed(places) ?? unknown;
  const misses = figures ? missesOf(figures).map(({ figure }) => figure) : [unknown];
  const { turns, endings } = rehearsalOf(lesson, content);
  const field = <Name extends 'ideas' | 'facts' | 'minutes'>(name: Name) =>
    frontmatterField(lesson.frontmatter, name)?.value;
  return [
    lesson.id,
    shown(wordsOfLesson(lesson) ?? undefined),
    shown(field('minutes') ?? undefined),
    shown(figures?.grade, 1),
    shown(figures?.mean, 1),
    shown(figures?.longest.words.length),
    misses.length === 0 ? 'none' : misses.join(', '),
    shown(Object.keys(field('ideas') ?? {}).length),
    shown(field('facts')?.length ?? 0),
    shown(promptsIn(lesson, soundScenes(content.scenarios)).length),
    shown(turns),
    shown(endings),
  ];
};

/** One row a lesson, in course order, then one line of totals and the ideas that still have no home. */
export const lessonsTable = (content: Content): readonly string[] => {
  const lessons = inCourseOrder(content);
  const words = lessons.reduce((sum, lesson) => sum + (wordsOfLesson(lesson) ?? 0), 0);
  const ideas = Object.keys(content.ideas.value ?? {}).filter((id) => id !== 'cautions').length;
  const homeless = homelessIdeas(content);
  return [
    ...table([heads, ...lessons.map((lesson) => rowOf(lesson, content))]),
    `In all: lessons ${lessons.length}, words ${words}, rehearsals ${content.scenarios.length}, ideas ${ideas - homeless.length} of ${ideas}`,
    ...(homeless.length > 0 ? [`Ideas without a lesson: ${homeless.join(' ')}`] : []),
  ];
};
