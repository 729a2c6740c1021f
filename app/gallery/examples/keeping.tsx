import { EraseEverything } from '../../../components/keeping/erase-everything';
import { KeepingPanel } from '../../../components/keeping/keeping-panel';
import { AlsoWrote, AlsoWroteElsewhere } from '../../../components/keeping/also-wrote';
import { StoppedPage } from '../../../components/keeping/stopped-page';
import { TroubleBanner } from '../../../components/keeping/trouble-banner';
import { LookChoice } from '../../../components/look/look-choice';
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
  {
    component: 'StoppedPage',
    state: 'with words to take along',
    given: { records: [answer] },
    draw: <StoppedPage again={undefined} />,
  },
];
