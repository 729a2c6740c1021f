import { Rehearsal } from '../../../components/rehearsal/rehearsal';
import type { RehearsalScene } from '../../../lib/course/rehearsal';
import { ownStep } from '../../../lib/course/walk';
import { type State, wrote } from '../state';
import type { Example } from './example';

const ask = 'What would you say here, in your own words?';
const line = 'The middle is fine, as long as I may swap if somebody tall sits down.';

const scene = (id: string, state: string): RehearsalScene => ({
  id,
  title: `Where to sit, ${state}`,
  opening: 'The lights are still on. Bea holds both tickets.',
  people: ['Bea'],
  start: 'ask',
  turns: [
    {
      id: 'ask',
      lines: [{ who: 'Bea', says: 'Front or back? I’m easy.' }],
      choices: [
        { id: 'middle', says: 'In the middle?', to: 'own', pause: false },
        { id: 'wait', says: 'Let me look at the room first.', to: 'seated', pause: true },
      ],
      ending: null,
    },
    {
      id: 'own',
      lines: [{ who: 'Bea', says: 'Middle it is. Or did you only say it for me?' }],
      choices: [],
      ending: null,
      own: {
        id: `${id}.line`,
        ask,
        others: [
          'A bit. I’d like the aisle, if you don’t mind.',
          'No, I like it there. Do you?',
          'I don’t know yet. Ask me when it gets loud.',
        ],
        to: 'seated',
      },
    },
    {
      id: 'seated',
      lines: [{ who: 'narrator', says: 'Bea sits down and leaves her coat on the next seat.' }],
      choices: [],
      ending: { title: 'Two seats', reply: 'You both know how to change them.' },
    },
  ],
});

const own = (id: string, state: string, path: readonly string[], given: State): Example => ({
  component: 'Rehearsal',
  state,
  given: {
    ...given,
    records: [
      ...(given.records ?? []),
      { kind: 'walk', id, lesson: 'first', path, endings: [], at: 1 },
    ],
  },
  draw: <Rehearsal lesson="first" scene={scene(id, state)} />,
});

/** A rehearsal with a line of the reader's own. */
export const ownWords: readonly Example[] = [
  own('o-empty', 'at a line of one’s own', ['middle'], { mode: 'device' }),
  own('o-written', 'with a line written', ['middle'], {
    mode: 'none',
    records: [wrote('o-written.line', line, ask)],
  }),
  own('o-said', 'after a line of one’s own', ['middle', ownStep], {
    mode: 'device',
    records: [wrote('o-said.line', line, ask)],
  }),
];
