import { NotebookView } from '../../../components/answers/notebook-view';
import { ContinueLinks } from '../../../components/course/continue-links';
import { LessonRow } from '../../../components/course/lesson-row';
import { Button } from '../../../components/ui/button';
import type { LessonOutline } from '../../../lib/course/outline';
import type { NotebookRecord } from '../../../lib/notebook/records';
import { answered, wrote } from '../state';
import type { Example } from './example';

const lesson: LessonOutline = {
  id: 'first',
  number: 1,
  title: 'Who picks the film?',
  summary: ['A poster, two tickets and one idea.', 'Asking.', 'Waiting.'],
  minutes: 8,
  headings: [{ id: 'after', words: 'After the film' }],
  prompts: ['a', 'b'],
};
const place: NotebookRecord = {
  kind: 'place',
  id: 'first',
  heading: 'after',
  words: 'After',
  at: 2,
};
const done: NotebookRecord = { kind: 'done', id: 'first', done: true, at: 3 };
const promise = { type: 'promise', when: 'we choose', will: 'ask', by: 'Friday' } as const;
const repair = {
  type: 'repair',
  did: 'I bought the tickets without asking.',
  meant: 'You sat through a film you did not want.',
  will: 'I will ask first.',
} as const;
const option = { id: 'aisle', words: 'By the aisle' };
const rows = [
  { state: 'not begun', records: [] },
  { state: 'begun', records: [place, wrote('a', 'By the aisle.')] },
  { state: 'marked done', records: [place, done] },
];

/** The map's rows, the way on, and the notebook. */
export const course: readonly Example[] = [
  ...rows.map(({ state, records }) => ({
    component: 'LessonRow',
    state,
    given: { mode: 'device' as const, records },
    draw: <LessonRow lesson={lesson} />,
  })),
  ...rows.slice(0, 2).map(({ state, records }) => ({
    component: 'ContinueLinks',
    state,
    given: { mode: 'device' as const, records },
    draw: (
      <div className="flex flex-wrap gap-3.5">
        <ContinueLinks parts={[{ id: 'p', title: 'One', why: 'So.', lessons: [lesson] }]} />
      </div>
    ),
  })),
  { component: 'NotebookView', state: 'empty', draw: <NotebookView lessons={[]} /> },
  {
    component: 'NotebookView',
    state: 'empty, because nothing can be read',
    given: { mode: 'device', trouble: 'blocked', unreadable: 2 },
    draw: <NotebookView lessons={[]} />,
  },
  {
    component: 'NotebookView',
    state: 'with answers of every form, and one no longer asked for',
    given: {
      mode: 'device',
      records: [
        wrote('n.a', 'By the aisle.\n\nNobody has to climb over anybody.'),
        answered('n.b', { type: 'choice', many: true, options: [option] }),
        answered('n.c', promise, 'When we sit, I will ask by eight.'),
        answered('n.r', repair, 'Words for a repair'),
        wrote('n.gone', 'Still mine.', 'What did this course once ask?'),
      ],
    },
    draw: (
      <NotebookView
        lessons={[
          {
            lesson: 'first',
            title: lesson.title,
            prompts: [
              { id: 'n.a', kind: 'text', question: 'Which seat do you like?' },
              { id: 'n.b', kind: 'checklist', question: 'Which?', many: true, options: [option] },
              { id: 'n.c', kind: 'promise', when: 'we sit', will: 'ask', by: 'eight' },
              { id: 'n.r', kind: 'repair' },
            ],
          },
        ]}
      />
    ),
  },
  {
    component: 'Button',
    state: 'each look',
    draw: (
      <p className="flex flex-wrap gap-3">
        <Button look="solid">Solid</Button>
        <Button look="quiet">Quiet</Button>
        <Button look="plain">Plain</Button>
      </p>
    ),
  },
];
