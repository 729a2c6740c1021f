import { faultAt, type Fault } from '../../fault';
import type { Rule } from '../content';
import { dataReadings, lessonReadings, type FileReadings } from '../readings';

const wholly = '(?:completely|totally|perfectly|absolutely|fully|entirely)';
const hidden = '(?:private|safe|secure|secret|hidden|confidential)';

/** Words no website can keep: what they promise depends on the device, the network and who holds them (SR51). */
const promises = new RegExp(
  [
    `${wholly}[\\s-]+${hidden}`,
    '(?<![\\p{L}\\p{N}])(?:anonym(?:ous|ously|ity)|untrace?able|undetectable|unhackable|bulletproof)(?!\\p{L})',
    '(?<!\\d)100\\s?(?:%|per\\s?cent)',
    "(?:cannot|can[’']t|never) be (?:traced|tracked|detected|seen by anyone)",
    'leaves? no traces?',
    '(?:nobody|no one) (?:can|will) (?:ever )?(?:see|know|find out|trace)',
    'guaranteed? (?:to be )?(?:private|safe|secure)',
  ].join('|'),
  'giu',
);

const faultsIn = ({ file, readings }: FileReadings): readonly Fault[] =>
  readings.flatMap(({ text, offsets }) =>
    [...text.matchAll(promises)].map((match) => {
      const found = match[0].replace(/\s+/gu, ' ');
      const message = `"${found}" promises more than a website can keep, expected what it does and does not do`;
      return faultAt(file, offsets[match.index] ?? 0, message);
    }),
  );

/** Nothing is called safe or hidden without bounds, in lessons, rehearsals and the words of the interface. */
export const absoluteWords: Rule = ({ lessons, scenarios, messages }) =>
  [
    ...lessons.map(lessonReadings),
    ...scenarios.map(dataReadings),
    ...messages.map(dataReadings),
  ].flatMap(faultsIn);
