import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { scenario } from '../../../fixtures/content/good-files';

const at = (place: string, message: string) => [`${scenario}:${place} ${message}`];

test('broken YAML is named at its place', async () => {
  const [fault] = await faultsAfter(replace(scenario, 'people: [Ada, Bo]', 'people: [Ada, Bo'));
  expect(fault).toMatch(`${scenario}:5:1 the YAML is broken: `);
});

test.each([
  ['title: The window\n', '', '1:1', '`title` is missing, expected text'],
  [
    'start: asked',
    'start: asked\nmood: calm',
    '6:1',
    '`mood` is not a known field, expected a field of a rehearsal',
  ],
  [
    '        says: Please do.\n',
    '',
    '12:9',
    '`turns[0].choices[0].says` is missing, expected text',
  ],
  [
    'pause: true',
    'pause: maybe',
    '18:9',
    '`turns[0].choices[1].pause` is text, expected true or false',
  ],
  ['      title: Fresh air\n', '', '21:5', '`turns[1].ending.title` is missing, expected text'],
  [
    'reply: You took your time.',
    'reply: ""',
    '28:7',
    '`turns[2].ending.reply` is empty, expected text',
  ],
  [
    'id: the-window',
    'id: the-door',
    '1:1',
    '`id` is `the-door`, expected the name of the file, `the-window`',
  ],
  ['id: shut', 'id: open', '24:5', "the turn's id `open` is taken, expected one not used above"],
  [
    'id: wait',
    'id: say-yes',
    '15:9',
    "the choice's id `say-yes` is taken, expected its own within the turn",
  ],
  [
    'who: Ada',
    'who: Eda',
    '9:9',
    'nobody is called `Eda` here, expected `you`, `narrator` or one of `people`',
  ],
  ['to: shut', 'to: closed', '17:9', 'there is no turn `closed`, expected the id of a turn'],
  [
    'start: asked',
    'start: begin',
    '5:1',
    'there is no turn `begin` to start from, expected the id of a turn',
  ],
  [
    'to: open',
    'to: shut',
    '19:5',
    'the turn `open` cannot be reached, expected a choice that leads to it',
  ],
  [
    '        pause: true\n',
    '',
    '6:1',
    'nobody may pause, expected at least one choice with `pause: true`',
  ],
  [
    '    ending:\n      title: A quiet room\n      reply: You took your time.\n',
    '',
    '24:5',
    'the turn `shut` leads nowhere, expected choices, an ending or `own`',
  ],
])('%j written as %j is named at %s', async (from, to, place, message) => {
  expect(await faultsAfter(replace(scenario, from, to))).toContain(at(place, message)[0]);
});

test('a turn that only leads round and round is named, and the pause that leads there', async () => {
  const round = `    choices:
      - { id: on, says: On., to: shut }
      - { id: on-again, says: On., to: shut }
`;
  const ending = '    ending:\n      title: A quiet room\n      reply: You took your time.\n';
  expect(await faultsAfter(replace(scenario, ending, round))).toEqual([
    ...at('17:9', 'the pause `wait` never ends well, expected a way to an ending'),
    ...at('24:5', 'no ending can be reached from the turn `shut`, expected a way out'),
  ]);
});

test('a turn has choices or an ending, not both', async () => {
  const both = replace(
    scenario,
    '    ending:\n      title: A quiet',
    '    choices: [{ id: on, says: On., to: open }]\n    ending:\n      title: A quiet',
  );
  expect(await faultsAfter(both)).toEqual(
    at('26:5', 'the turn `shut` has an ending and choices, expected one of them'),
  );
});

test('a turn has two to four choices', async () => {
  const [first] = await faultsAfter(
    replace(scenario, '      - id: say-yes\n        says: Please do.\n        to: open\n', ''),
  );
  expect(first).toBe(at('11:5', 'the turn `asked` has 1 choices, expected 2 to 4')[0]);
  const more = ['a', 'b', 'c'].map((id) => `      - { id: ${id}, says: On., to: open }\n`).join('');
  expect(
    await faultsAfter(replace(scenario, '      - id: say-yes', `${more}      - id: say-yes`)),
  ).toEqual(at('11:5', 'the turn `asked` has 5 choices, expected 2 to 4'));
});
