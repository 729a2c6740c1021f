import { Backup } from '../../../components/backup/backup';
import { BringIn } from '../../../components/backup/bring-in';
import { BroughtInWords } from '../../../components/backup/brought-in';
import { SaveCopy } from '../../../components/backup/save-copy';
import { SaveOffer } from '../../../components/backup/save-offer';
import words from '../../../content/en/messages/backup.json';
import type { Contents } from '../../../lib/backup/form';
import { wrote } from '../state';
import type { Example } from './example';

const none = { made: 1_790_000_000_000, records: [], asides: [], unreadable: 0 } as const;
const mine = wrote('seat', 'By the aisle.');
const much = wrote('much', 'By the aisle, where nobody climbs over anybody. '.repeat(50));

const everything: Contents = {
  ...none,
  records: [
    { ...mine, value: { type: 'text', text: 'By the window.\nOr anywhere, with you.' }, at: 1 },
    wrote('row', 'The last one.', 'Which row?'),
    wrote('other', 'Popcorn', 'And what else?'),
    { kind: 'place', id: 'first', heading: null, words: '', at: 1 },
    { kind: 'done', id: 'second', done: true, at: 1 },
  ],
  asides: [{ tab: 'copy', answer: wrote('row', 'The first one.', 'Which row?') }],
  unreadable: 2,
};

const bring = (
  state: string,
  from: Parameters<typeof BringIn>[0]['from'],
  mode: 'device' | 'unasked' = 'device',
): Example => ({
  component: 'BringIn',
  state,
  given: { mode, records: [mine, wrote('other', 'Tea', 'And what else?')] },
  draw: <BringIn {...(from ? { from } : {})} />,
});

const brought = (
  step: 'done' | 'undoing' | 'undone' | 'failed',
  changedSince: number,
  mode: 'device' | 'tab' | 'unasked' = 'device',
): Example => ({
  component: 'BroughtIn',
  state: `${step}, ${changedSince} changed since, ${mode}`,
  given: { mode },
  draw: <BroughtInWords last={{ count: changedSince + 1, step, changedSince }} />,
});

/** A copy to save and to bring in. */
export const backup: readonly Example[] = [
  {
    component: 'Backup',
    state: 'with much written and no copy yet',
    given: { mode: 'tab', records: [much] },
    draw: <Backup lessons={[]} />,
  },
  {
    component: 'SaveOffer',
    state: 'with much written, on another page',
    given: { mode: 'device', records: [much] },
    draw: <SaveOffer />,
  },
  ...[words.writing, words.nothing, words.unlike, words.tooBigToSave, words.checked].map(
    (said, index) => ({
      component: 'SaveCopy',
      state: `said ${index}`,
      draw: <SaveCopy said={said} />,
    }),
  ),
  bring('at rest', undefined),
  bring('reading', { name: 'reading' }),
  bring('refused, with a long sentence', { name: 'refused', reason: 'not-json' }),
  bring('refused, with a short one', { name: 'refused', reason: 'empty' }),
  bring('with everything a copy can bring', { name: 'preview', contents: everything }),
  bring('with nothing that is new', { name: 'preview', contents: { ...none, records: [mine] } }),
  bring('while it is brought in', { name: 'bringing', contents: everything }, 'unasked'),
  bring('not kept', { name: 'failed', contents: everything }),
  brought('done', 0),
  brought('done', 4, 'tab'),
  brought('done', 2, 'unasked'),
  brought('undoing', 0),
  brought('undone', 0),
  brought('undone', 2),
  brought('failed', 0),
];
