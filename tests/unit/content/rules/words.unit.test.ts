import { expect, test } from 'vitest';
import { faultsAfter, replace, write } from '../../../fixtures/content/content-folder';
import { lesson, scenario } from '../../../fixtures/content/good-files';

const said = (words: string) => replace(lesson, 'Put it down for now.', words);
const message = 'en/messages/kept.json';

test.each([
  'anonymous',
  'Untraceable',
  'undetectable',
  'completely private',
  'perfectly safe',
  '100 %',
  '100%',
  'no one will know',
])('%j promises too much', async (words) => {
  expect(await faultsAfter(said(`It is ${words} here.`))).toEqual([
    `${lesson}:53:7 "${words}" promises more than a website can keep, expected what it does and does not do`,
  ]);
});

test('such a promise is found in a rehearsal and in the words of the interface', async () => {
  const promise = 'promises more than a website can keep, expected what it does and does not do';
  expect(
    await faultsAfter(
      replace(scenario, 'says: Please do.', 'says: It’s totally safe.'),
      write(message, '{ "note": "All of it is anonymous." }'),
    ),
  ).toEqual([
    `${message}:1:25 "anonymous" ${promise}`,
    `${scenario}:13:20 "totally safe" ${promise}`,
  ]);
});

test.each(['A safe of 100 keys.', 'Is it private?', 'A 1,100 kg car.'])(
  '%j promises nothing',
  async (words) => {
    expect(await faultsAfter(said(words))).toEqual([]);
  },
);

const loaded = (word: string, others: string) =>
  `"${word}" may leave somebody out or weigh on them, expected ${others} or a reason in \`allowed-words.json\``;

test('a word that leaves people out is named, with other words', async () => {
  const faults = await faultsAfter(
    said('Ask the chairman.'),
    replace(scenario, 'says: Please do.', 'says: That is crazy.'),
  );
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/^en\/lessons\/first-light.mdx:53:9 "chairman" may leave .* “chair”/);
  expect(faults[1]).toMatch(/^en\/scenarios\/the-window.yaml:13:23 "crazy" may leave/);
});

test('a word with a reason passes, whatever an apostrophe ties to it', async () => {
  const all = said('The landlord sits. My mother’s cup.');
  expect(await faultsAfter(all)).toEqual([
    `${lesson}:53:23 ${loaded('mother’s', '“parents”, other words')}`,
  ]);
  const allowed = '[{ "words": ["landlord", "mother"], "why": "Two people." }]';
  expect(await faultsAfter(all, write('safety/allowed-words.json', allowed))).toEqual([]);
  const none = '[{ "words": ["mother"], "why": "One person." }]';
  expect(await faultsAfter(all, write('safety/allowed-words.json', none))).toHaveLength(1);
});

const linked = (words: string) => replace(lesson, '[way on]', `[${words}]`);

test.each([
  'here',
  'Here.',
  'Click here',
  'click for help',
  'go here',
  'this page',
  'Read more',
  '',
])('a link that says %j is named', async (words) => {
  const [fault] = await faultsAfter(linked(words));
  expect(fault).toMatch(`${lesson}:22:48 the link says "${words}", expected words that say where`);
});

test('the same words lead to the same place in a lesson', async () => {
  const twice = (address: string) => said(`[Way on](${address}) and on.`);
  expect(await faultsAfter(twice('/en/lessons/second-cup/#a-table'))).toEqual([]);
  expect(await faultsAfter(twice('/en/help/'))).toEqual([
    `${lesson}:53:1 "Way on" led to \`/en/lessons/second-cup/#a-table\` above, expected other words for \`/en/help/\``,
  ]);
});
