import { Earlier } from '../../../components/answers/earlier';
import { Recall } from '../../../components/prompts/recall';
import type { AnswerValue } from '../../../lib/notebook/records';
import { answered, chose } from '../state';
import type { Example } from './example';

const ways = [
  { id: 'both', words: 'Both people can say what they would like' },
  { id: 'one', words: 'One person knows best, and is kind about it' },
  { id: 'none', words: 'I don’t remember, and that is fine' },
] as const;

const recall = (id: string, state: string, picked: (typeof ways)[number][]): Example => ({
  component: 'Recall',
  state,
  given: { mode: 'device', records: picked.length > 0 ? [chose(id, ...picked)] : [] },
  draw: (
    <Recall
      id={id}
      lesson="first"
      question="Last time: what made the choice of film easy?"
      options={ways}
    >
      <p>
        Nobody has to guess when both can say it. Kindness is good company for that, and no stand-in
        for it.
      </p>
    </Recall>
  ),
});

const earlier = (of: string, state: string, value: AnswerValue): Example => ({
  component: 'Earlier',
  state,
  given: { mode: 'device', records: [answered(of, value)] },
  draw: (
    <Earlier of={of}>
      <p>In the first lesson you were asked which seat you like. You wrote:</p>
    </Earlier>
  ),
});

/** What comes back to a reader: an idea of the last lesson, and their own words. */
export const lookingBack: readonly Example[] = [
  recall('b.empty', 'empty', []),
  recall('b.chosen', 'one chosen on an earlier visit', [ways[1]]),
  earlier('e.text', 'some text', {
    type: 'text',
    text: 'The one by the aisle.\n\nNobody has to climb over anybody there.',
  }),
  earlier('e.choice', 'two ticked', {
    type: 'choice',
    many: true,
    options: [
      { id: 'aisle', words: 'By the aisle' },
      { id: 'door', words: 'Near the door' },
    ],
  }),
  earlier('e.promise', 'a promise', {
    type: 'promise',
    when: 'we choose a film',
    will: 'ask before I book',
    by: 'Friday',
  }),
];
