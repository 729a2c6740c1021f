import { EraseEverything } from '../../../components/keeping/erase-everything';
import { KeepingPanel } from '../../../components/keeping/keeping-panel';
import { AlsoWrote, AlsoWroteElsewhere } from '../../../components/keeping/also-wrote';
import { StoppedPage } from '../../../components/keeping/stopped-page';
import { TroubleBanner } from '../../../components/keeping/trouble-banner';
import { LookChoice } from '../../../components/look/look-choice';
import { StoredList } from '../../../components/stored/stored-list';
import { wrote } from '../state';
import type { Example } from './example';

const modes = ['unasked', 'device', 'tab', 'none'] as const;
const troubles = ['full', 'blocked', 'lost', 'newer', 'behind'] as const;
const answer = wrote('kept', 'By the aisle.');
const other = wrote('kept', 'By the window, if it is day.');

/** Where words stay, and what is said when they cannot. */
export const keeping: readonly Example[] = [
  ...modes.map((mode) => ({
    component: 'KeepingPanel',
    state: mode,
    given: { mode },
    draw: <KeepingPanel />,
  })),
  ...troubles.map((trouble) => ({
    component: 'TroubleBanner',
    state: trouble,
    given: { mode: 'device' as const, trouble, records: [answer] },
    draw: <TroubleBanner />,
  })),
  { component: 'EraseEverything', state: 'at rest', draw: <EraseEverything /> },
  { component: 'LookChoice', state: 'as the device', draw: <LookChoice name="g" /> },
  {
    component: 'TroubleBanner',
    state: 'lost, with a copy',
    given: { mode: 'device', trouble: 'lost', copy: { at: 1_790_000_000_000, count: 12 } },
    draw: <TroubleBanner />,
  },
  {
    component: 'AlsoWrote',
    state: 'with words from another tab',
    given: { mode: 'device', records: [answer], aside: [{ tab: 'other', answer: other }] },
    draw: <AlsoWrote recordKey="answer:kept" />,
  },
  {
    component: 'AlsoWrote',
    state: 'to a question without an answer',
    given: { mode: 'device', aside: [{ tab: 'other', answer }] },
    draw: <AlsoWroteElsewhere />,
  },
  { component: 'StoredList', state: 'empty', draw: <StoredList titles={{}} /> },
  {
    component: 'StoredList',
    state: 'with something of every kind',
    given: {
      mode: 'device',
      records: [answer],
      stored: {
        things: [
          { kind: 'database', name: 'notes' },
          { kind: 'device', name: 'notes' },
          { kind: 'device', name: 'look' },
          { kind: 'device', name: 'notes/7' },
          { kind: 'tab', name: 'notes/1' },
          { kind: 'cookie', name: 'seen' },
        ],
        notes: [
          { form: 'kept', record: answer },
          { form: 'draft', record: wrote('draft', 'Half') },
          { form: 'aside', record: wrote('aside', 'Old') },
          {
            form: 'kept',
            record: { kind: 'walk', id: 'two', lesson: 'first', path: [], endings: [], at: 1 },
          },
          {
            form: 'kept',
            record: { kind: 'place', id: 'first', heading: 'a', words: 'After the film', at: 1 },
          },
          { form: 'kept', record: { kind: 'place', id: 'gone', heading: null, words: '', at: 2 } },
          { form: 'kept', record: { kind: 'done', id: 'first', done: true, at: 1 } },
          { form: 'kept', record: { kind: 'done', id: 'second', done: false, at: 1 } },
          {
            form: 'kept',
            record: { kind: 'declined', id: 'x', lesson: 'first', declined: true, at: 1 },
          },
        ],
        unreadable: 2,
        unread: true,
        erasing: false,
      },
    },
    draw: <StoredList titles={{ first: 'The first lesson', second: 'The second' }} />,
  },
  {
    component: 'StoppedPage',
    state: 'with words to take along',
    given: { records: [answer] },
    draw: <StoppedPage again={undefined} />,
  },
];
