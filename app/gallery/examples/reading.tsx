import { figures } from '../../../components/figures/figures';
import { Callout } from '../../../components/lesson/callout';
import { ContentNote } from '../../../components/lesson/content-note';
import { Dialogue } from '../../../components/lesson/dialogue';
import { DoneMark } from '../../../components/lesson/done-mark';
import { Fact } from '../../../components/lesson/fact';
import { Figure } from '../../../components/lesson/figure';
import { IfThisStirs } from '../../../components/lesson/if-this-stirs';
import { KeyIdeas } from '../../../components/lesson/key-ideas';
import { Pause } from '../../../components/lesson/pause';
import { Term } from '../../../components/lesson/term';
import { Rehearsal } from '../../../components/rehearsal/rehearsal';
import type { RehearsalScene } from '../../../lib/course/rehearsal';
import type { Example } from './example';

const scene = (id: string, state: string): RehearsalScene => ({
  id,
  title: `Two tickets, ${state}`,
  opening: 'The film starts at eight. You have two tickets and one idea.',
  people: ['Bea'],
  start: 'ask',
  turns: [
    {
      id: 'ask',
      lines: [
        { who: 'narrator', says: 'Bea looks at the poster for a long time.' },
        { who: 'Bea', says: 'It’s the loud one, isn’t it?' },
      ],
      choices: [
        { id: 'push', says: 'You’ll like it. Come on.', to: 'went', pause: false },
        { id: 'open', says: 'It is. Loud or home?', to: 'home', pause: true },
      ],
      ending: null,
    },
    {
      id: 'went',
      lines: [{ who: 'Bea', says: 'Fine.' }],
      choices: [],
      ending: {
        title: 'Row seven',
        reply: 'She watches the exit sign. You could have asked once more.',
      },
    },
    {
      id: 'home',
      lines: [{ who: 'Bea', says: 'Home. With the quiet one.' }],
      choices: [],
      ending: {
        title: 'The quiet one',
        reply: 'A no cost nothing, so the next yes is worth more.',
      },
    },
  ],
});

const rehearsal = (
  id: string,
  state: string,
  path: readonly string[],
  endings: readonly string[],
): Example => ({
  component: 'Rehearsal',
  state,
  given: {
    mode: 'device',
    records:
      path.length > 0
        ? [{ kind: 'walk', id, lesson: 'first', path: [...path], endings: [...endings], at: 1 }]
        : [],
  },
  draw: <Rehearsal lesson="first" scene={scene(id, state)} />,
});

const said = [
  { who: 'Noor', says: 'Can we just—' },
  { who: 'Marek', says: 'Yeah. No, yeah.' },
  { who: null, says: 'The kettle clicks off.' },
  { who: 'Noor', says: 'You’ve gone quiet.' },
  { who: 'Marek', says: 'I’m deciding.' },
] as const;

/** Everything a lesson says beside its plain words. */
export const reading: readonly Example[] = [
  rehearsal('r-start', 'at the beginning', [], []),
  rehearsal('r-end', 'at an ending', ['open'], ['home', 'went']),
  {
    component: 'Dialogue',
    state: 'with a title',
    draw: (
      <Dialogue title="In the kitchen" scene="A quarter to eight, the kettle on" lines={said} />
    ),
  },
  {
    component: 'Pause',
    state: 'open',
    draw: (
      <Pause>
        <p>Look up for a moment, if you like. The page stays where it is.</p>
      </Pause>
    ),
  },
  {
    component: 'Callout',
    state: 'open',
    draw: (
      <Callout title="A cue is not a yes">
        <p>It tells you that you may ask. The answer still has to come.</p>
      </Callout>
    ),
  },
  {
    component: 'Fact',
    state: 'with its limit',
    draw: (
      <Fact
        limit="A theory paper without data."
        source="Somebody (1986), A journal 15(2)"
        doi="10.1007/BF01542219"
      >
        <p>People learn on three levels how an evening is supposed to go.</p>
      </Fact>
    ),
  },
  {
    component: 'KeyIdeas',
    state: 'open',
    draw: (
      <KeyIdeas>
        <ul>
          <li>Ask before you book.</li>
          <li>A no to a film is a no to a film.</li>
        </ul>
      </KeyIdeas>
    ),
  },
  {
    component: 'IfThisStirs',
    state: 'open',
    draw: (
      <IfThisStirs>
        <p>There are people to turn to, wherever you are.</p>
      </IfThisStirs>
    ),
  },
  {
    component: 'Term',
    state: 'closed',
    draw: (
      <p>
        Sitting back takes being{' '}
        <Term
          id="open"
          term="vulnerable"
          plain="Open to being hurt, and trusting that you won’t be."
        >
          vulnerable
        </Term>
        .
      </p>
    ),
  },
  {
    component: 'ContentNote',
    state: 'open',
    draw: (
      <ContentNote
        note="Someone is hurried into a seat. Nothing is explicit."
        skipTo="after"
        gentler="Two people go to the pictures, and one of them would rather not."
        headings={[{ id: 'after', words: 'After the film' }]}
      />
    ),
  },
  ...['open', 'marked'].map((state) => ({
    component: 'DoneMark',
    state,
    given: {
      mode: 'device' as const,
      records: state === 'open' ? [] : [{ kind: 'done' as const, id: 'first', done: true, at: 1 }],
    },
    draw: <DoneMark lesson="first" />,
  })),
  ...[...figures.keys()].map((name) => ({
    component: 'Figure',
    state: name,
    draw: (
      <Figure name={name} alt={`The drawing named ${name}`}>
        <p>Its caption.</p>
      </Figure>
    ),
  })),
];
