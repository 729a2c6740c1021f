import fc from 'fast-check';
import type { Answer, NotebookRecord } from '../../../lib/notebook/records';

/** Ids and words that have broken something somewhere. */
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '\u202e',
);
const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'trust.first') },
  hostile,
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
);
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', 'one', 'one two'),
  hostile,
);
const at = fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.nat());
const option = fc.record({ id, words });
const lesson = id;

export const anyText = fc.record({ type: fc.constant('text' as const), text: words });

const value = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.record({
    type: fc.constant('choice' as const),
    many: fc.boolean(),
    options: fc.array(option, { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('promise' as const), when: words, will: words, by: words }),
  fc.record({ type: fc.constant('repair' as const), did: words, meant: words, will: words }),
);

export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constant('answer' as const),
  id,
  lesson,
  question: words,
  value,
  at,
});

/** Any record a notebook could hold. */
export const anyRecord: fc.Arbitrary<NotebookRecord> = fc.oneof(
  anyAnswer,
  fc.record({
    kind: fc.constant('walk' as const),
    id,
    lesson,
    path: fc.array(id, { maxLength: 4 }),
    endings: fc.uniqueArray(id, { maxLength: 3 }),
    at,
  }),
  fc.record({ kind: fc.constant('place' as const), id, heading: fc.option(id), words, at }),
  fc.record({ kind: fc.constant('done' as const), id, done: fc.boolean(), at }),
  fc.record({ kind: fc.constant('declined' as const), id, lesson, declined: fc.boolean(), at }),
);
