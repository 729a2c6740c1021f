import { Checklist } from '../../../components/prompts/checklist';
import { ChoicePrompt } from '../../../components/prompts/choice-prompt';
import { RepairBuilder } from '../../../components/prompts/repair-builder';
import { Scale } from '../../../components/prompts/scale';
import { SmallPromise } from '../../../components/prompts/small-promise';
import { TextPrompt } from '../../../components/prompts/text-prompt';
import { answered, chose, type State, wrote } from '../state';
import type { Example } from './example';

const question = 'Which seat do you like?';
const text =
  'The one by the aisle.\n\nNobody has to climb over anybody there, and I can leave when the film gets loud.';
const seats = [
  { id: 'aisle', words: 'By the aisle' },
  { id: 'middle', words: 'In the middle, where the sound is best' },
  { id: 'door', words: 'Near the door' },
] as const;
const points = [
  { id: 'never', words: 'Hardly ever' },
  { id: 'some', words: 'Some days' },
  { id: 'most', words: 'Most days' },
  { id: 'always', words: 'Nearly always' },
] as const;
const things = [
  { id: 'ask', words: 'Ask which film, and wait for the answer' },
  { id: 'late', words: 'Say early when I am going to be late' },
  { id: 'leave', words: 'Leave before the end, if that is what I want' },
] as const;
const repair = {
  did: 'I bought the tickets without asking you.',
  meant: 'You sat through two hours of a film you did not want, next to my popcorn.',
  will: 'I will ask first, and wait for the answer',
} as const;
const promise = { when: 'we choose a film', will: 'ask before I book', by: 'Friday' };

const prompt = (id: string, state: string, given?: State): Example => ({
  component: 'Prompt',
  state,
  ...(given && { given }),
  draw: <TextPrompt id={id} lesson="first" question={question} starter="I like the one" />,
});

/** Everything that takes an answer. */
export const answering: readonly Example[] = [
  prompt('p.empty', 'empty'),
  prompt('p.first', 'answered, and not yet asked where it may stay', {
    records: [wrote('p.first', text)],
  }),
  prompt('p.writing', 'being kept', {
    mode: 'device',
    mark: 'writing',
    records: [wrote('p.writing', text)],
  }),
  prompt('p.kept', 'kept on the device', { mode: 'device', records: [wrote('p.kept', text)] }),
  prompt('p.tab', 'kept in the tab', { mode: 'tab', records: [wrote('p.tab', text)] }),
  prompt('p.none', 'not kept, as the reader asked', {
    mode: 'none',
    records: [wrote('p.none', text)],
  }),
  prompt('p.failed', 'the disk refused', {
    mode: 'device',
    mark: 'failed',
    records: [wrote('p.failed', text)],
  }),
  prompt('p.declined', 'left unanswered', {
    mode: 'device',
    records: [{ kind: 'declined', id: 'p.declined', lesson: 'first', declined: true, at: 1 }],
  }),
  ...[
    { id: 'c.empty', state: 'empty' },
    { id: 'c.one', state: 'one chosen', picked: [seats[0]] },
    { id: 'c.many', state: 'several chosen', picked: [seats[0], seats[2]], many: true },
  ].map(({ id, state, picked = [], many = false }) => ({
    component: 'Choice',
    state,
    given: { mode: 'device' as const, records: picked.length > 0 ? [chose(id, ...picked)] : [] },
    draw: (
      <ChoicePrompt
        id={id}
        lesson="first"
        question={question}
        options={seats}
        {...(many && { many: 'yes' })}
      />
    ),
  })),
  ...['s.empty', 's.chosen'].map((id) => ({
    component: 'Scale',
    state: id === 's.empty' ? 'empty' : 'a point chosen',
    given: { mode: 'tab' as const, records: id === 's.empty' ? [] : [chose(id, points[1])] },
    draw: <Scale id={id} lesson="first" question="How often are you asked?" options={points} />,
  })),
  ...['l.empty', 'l.ticked'].map((id) => ({
    component: 'Checklist',
    state: id === 'l.empty' ? 'empty' : 'two ticked',
    given: {
      mode: 'device' as const,
      records: id === 'l.empty' ? [] : [chose(id, things[0], things[2])],
    },
    draw: <Checklist id={id} lesson="first" question="Take along what you like" options={things} />,
  })),
  ...['m.empty', 'm.filled'].map((id) => ({
    component: 'SmallPromise',
    state: id === 'm.empty' ? 'empty' : 'written',
    given: {
      mode: 'device' as const,
      records: id === 'm.empty' ? [] : [answered(id, { type: 'promise', ...promise })],
    },
    draw: <SmallPromise id={id} lesson="first" {...promise} />,
  })),
  ...['w.empty', 'w.written'].map((id) => ({
    component: 'RepairBuilder',
    state: id === 'w.empty' ? 'empty' : 'written, and left',
    given: {
      mode: 'device' as const,
      records: id === 'w.empty' ? [] : [answered(id, { type: 'repair', ...repair })],
    },
    draw: <RepairBuilder id={id} lesson="first" />,
  })),
];
