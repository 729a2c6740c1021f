import { LastingStorage } from '../../../components/stored/lasting-storage';
import { StoredList } from '../../../components/stored/stored-list';
import type { Stored, StoredRow } from '../../../lib/journal/stored';
import { type NotebookRecord, recordKey } from '../../../lib/notebook/records';
import { wrote } from '../state';
import type { Example } from './example';

const titles = { first: 'The first lesson', second: 'The second' };

const row = (store: string, record: NotebookRecord, part: Partial<StoredRow> = {}): StoredRow => {
  const id = recordKey(record);
  const aside = store === 'versions' ? 'b112' : null;
  return { place: 'device', store, key: id, bytes: 312, id, record, aside, ...part };
};

const answer = wrote('kept', 'By the aisle.');
const damaged = { id: null, record: null, bytes: 41 };

const ofEveryKind: Stored = {
  things: [
    { kind: 'database', name: 'notes', bytes: 4_212 },
    { kind: 'database', name: 'elsewhere', bytes: null },
    { kind: 'file', name: 'notes-day.json', bytes: 3_812 },
    { kind: 'device', name: 'notes', bytes: 57 },
    { kind: 'device', name: 'look', bytes: 8 },
    { kind: 'device', name: 'country', bytes: 9 },
    { kind: 'device', name: 'notes/7', bytes: 260 },
    { kind: 'tab', name: 'notes/1', bytes: 122 },
    { kind: 'cookie', name: 'seen', bytes: 5 },
  ],
  rows: [
    row('records', answer),
    row('drafts', answer, { key: ['answer:kept', 'a4f2'] }),
    row('versions', wrote('kept', 'Old'), { key: ['answer:kept', 'b112', 1_790_000_000_000] }),
    row('records', { kind: 'walk', id: 'two', lesson: 'first', path: [], endings: [], at: 1 }),
    row('records', { kind: 'place', id: 'first', heading: 'a', words: 'After the film', at: 1 }),
    row('records', { kind: 'place', id: 'gone', heading: null, words: '', at: 2 }),
    row('records', { kind: 'done', id: 'first', done: true, at: 1 }),
    row('records', { kind: 'done', id: 'second', done: false, at: 1 }),
    row('records', { kind: 'declined', id: 'x', lesson: 'first', declined: true, at: 1 }),
    row('records', answer, { ...damaged, key: 'answer:x' }),
    row('meta', answer, { ...damaged, key: 'mode' }),
    row('tab', wrote('here', 'Half'), { place: 'tab', key: 'notes/1', bytes: 122 }),
  ],
  unread: true,
  erasing: false,
};

const many: Stored = {
  things: [{ kind: 'database', name: 'notes', bytes: 312_000 }],
  rows: Array.from({ length: 1_000 }, (_, index) =>
    row('records', wrote(`many-${index}`, 'Long.')),
  ),
  unread: false,
  erasing: true,
};

/** Everything that is stored, and how long it may last. */
export const storing: readonly Example[] = [
  { component: 'StoredList', state: 'empty', draw: <StoredList titles={{}} /> },
  {
    component: 'StoredList',
    state: 'with something of every kind',
    given: { mode: 'device', records: [answer], stored: ofEveryKind },
    draw: <StoredList titles={titles} />,
  },
  {
    component: 'StoredList',
    state: 'with a thousand notes, and an erasing begun',
    given: { mode: 'device', stored: many },
    draw: <StoredList titles={titles} />,
  },
  ...([false, true, null] as const).map((lasting) => ({
    component: 'LastingStorage',
    state: lasting === null ? 'cannot say' : lasting ? 'agreed' : 'not asked',
    given: { mode: 'device' as const, lasting },
    draw: <LastingStorage />,
  })),
];
