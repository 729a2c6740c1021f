import { expect, test } from 'vitest';
import { faultsAfter, replace } from '../../../fixtures/content/content-folder';
import { otherLesson, scenario } from '../../../fixtures/content/good-files';

const ending = '    ending:\n      title: Fresh air\n      reply: You said what you liked.\n';
const others = '[Oh., Well.]';
const own = `    own:
      id: light.line
      ask: What would you say?
      others: ${others}
      to: shut
`;

/** The faults of the rehearsal whose turn \`open\` has a line of the reader's own, on line 21. */
const faultsWith = (line: string) => faultsAfter(replace(scenario, ending, line));
const at = (place: string, message: string) => [`${scenario}:${place} ${message}`];

test('a turn may ask for a line of the reader’s own', async () => {
  expect(await faultsWith(own)).toEqual([]);
  expect(await faultsWith(own.replace(others, '[Oh., Well., Not yet.]'))).toEqual([]);
});

test('two or three others have said something', async () => {
  expect(await faultsWith(own.replace(others, '[Oh.]'))).toEqual(
    at('24:7', '`turns[1].own.others` has too few lines, expected 2 or 3'),
  );
  expect(await faultsWith(own.replace(others, '[Oh., Well., No., So.]'))).toEqual(
    at('24:7', '`turns[1].own.others` has too many lines, expected 2 or 3'),
  );
});

test('the line leads to a turn, and the ways through it are looked at', async () => {
  expect(await faultsWith(own.replace('to: shut', 'to: closed'))).toEqual([
    ...at('19:5', 'no ending can be reached from the turn `open`, expected a way out'),
    ...at('25:7', 'there is no turn `closed`, expected the id of a turn'),
  ]);
  expect(await faultsWith(own.replace('to: shut', 'to: asked'))).toEqual([]);
  const through = replace(scenario, '        to: shut\n', '        to: open\n');
  expect(await faultsAfter(replace(scenario, ending, own), through)).toEqual([]);
});

test('a pause that leads to the line must end well too', async () => {
  const through = replace(scenario, '        to: shut\n', '        to: open\n');
  expect(
    await faultsAfter(replace(scenario, ending, own.replace('to: shut', 'to: open')), through),
  ).toEqual([
    ...at('7:5', 'no ending can be reached from the turn `asked`, expected a way out'),
    ...at('17:9', 'the pause `wait` never ends well, expected a way to an ending'),
    ...at('19:5', 'no ending can be reached from the turn `open`, expected a way out'),
    ...at('26:5', 'the turn `shut` cannot be reached, expected a choice that leads to it'),
  ]);
});

test('a turn has a line or something else, not both', async () => {
  expect(await faultsWith(own + ending)).toEqual(
    at('21:5', 'the turn `open` has `own` and an ending, expected one of them'),
  );
  const choices =
    '    choices: [{ id: on, says: On., to: shut }, { id: go, says: Go., to: shut }]\n';
  expect(await faultsWith(choices + own)).toEqual(
    at('22:5', 'the turn `open` has `own` and choices, expected one of them'),
  );
});

test('a rehearsal asks for one line at most', async () => {
  const second = replace(
    scenario,
    '    ending:\n      title: A quiet room\n      reply: You took your time.\n',
    `${own.replace('light.line', 'light.more').replace('to: shut', 'to: end')}  - id: end\n    lines: []\n    ending: { title: Air, reply: Yes. }\n`,
  );
  expect(await faultsAfter(replace(scenario, ending, own), second)).toEqual(
    at('28:5', 'a second line of the reader’s own, expected at most one in a rehearsal'),
  );
});

test('its id is an answer’s id like every other', async () => {
  expect(await faultsWith(own.replace('light.line', 'line'))).toEqual(
    at(
      '22:7',
      '`turns[1].own.id` has the wrong form, expected two lower-case words joined by a dot, like `trust.first-memory`',
    ),
  );
  expect(await faultsWith(own.replace('light.line', 'light.storm'))).toEqual(
    at('22:7', 'the id holds `storm`, expected no word of `denylist.json`'),
  );
  expect(await faultsWith(own.replace('light.line', 'light.first'))).toEqual(
    at('22:7', 'the id `light.first` is taken in `first-light`, expected one used nowhere else'),
  );
});

test('an id used in the rehearsal and again later is named in the later place', async () => {
  const heading = '## A table [#a-table]';
  const prompt = `${heading}\n\n<Prompt id="light.line" question="And?" />`;
  expect(
    await faultsAfter(replace(scenario, ending, own), replace(otherLesson, heading, prompt)),
  ).toEqual([
    `${otherLesson}:14:9 the id \`light.line\` is taken in \`first-light\`, expected one used nowhere else`,
  ]);
  expect(
    await faultsAfter(
      replace(scenario, ending, own),
      replace(otherLesson, heading, `${heading}\n\n<Rehearsal scenario="the-window" />`),
    ),
  ).toEqual(
    at('22:7', 'the id `light.line` is taken in `first-light`, expected one used nowhere else'),
  );
});
