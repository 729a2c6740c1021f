import type { Answer, AnswerValue, ChosenOption, NotebookRecord, Place, Walk } from './records';
import { recordKey } from './records';
import { type NotebookState, recordAt, withRecords } from './state';

/**
 * Joins two texts so that no word of either is lost.
 * @param earlier What was kept; stands first.
 * @param later What was typed meanwhile.
 * @returns The longer where it holds the other, else both with an empty line between.
 */
export function joinTexts(earlier: string, later: string): string {
  if (earlier.includes(later)) return earlier;
  if (later.includes(earlier)) return later;
  return `${earlier}\n\n${later}`;
}

/** Ticks of both, those kept first. */
const joinOptions = (
  earlier: readonly ChosenOption[],
  later: readonly ChosenOption[],
): readonly ChosenOption[] => [
  ...earlier,
  ...later.filter(({ id }) => !earlier.some((kept) => kept.id === id)),
];

function joinValues(loaded: Answer, here: Answer): AnswerValue {
  const [a, b] = [loaded.value, here.value];
  if (a.type === 'text' && b.type === 'text')
    return { type: 'text', text: joinTexts(a.text, b.text) };
  if (a.type === 'promise' && b.type === 'promise') {
    const [when, will, by] = [
      joinTexts(a.when, b.when),
      joinTexts(a.will, b.will),
      joinTexts(a.by, b.by),
    ];
    return { type: 'promise', when, will, by };
  }
  if (a.type === 'repair' && b.type === 'repair') {
    const [did, meant, will] = [
      joinTexts(a.did, b.did),
      joinTexts(a.meant, b.meant),
      joinTexts(a.will, b.will),
    ];
    return { type: 'repair', did, meant, will };
  }
  if (a.type === 'choice' && b.type === 'choice' && a.many && b.many) {
    return { type: 'choice', many: true, options: joinOptions(a.options, b.options) };
  }
  if (a.type === 'text' && a.text !== '') return a;
  if (b.type === 'text' && b.text !== '') return b;
  return here.at > loaded.at ? b : a;
}

function joinAnswers(loaded: Answer, here: Answer): Answer {
  const value = joinValues(loaded, here);
  const newer = here.at > loaded.at ? here : loaded;
  if (sameValue(value, loaded.value)) return loaded;
  return sameValue(value, here.value) && here.at >= loaded.at ? here : { ...newer, value };
}

function joinWalks(loaded: Walk, here: Walk): Walk {
  const newer = here.at > loaded.at ? here : loaded;
  const endings = [...new Set([...loaded.endings, ...here.endings])];
  return endings.length === newer.endings.length ? newer : { ...newer, endings };
}

const sameValue = (a: AnswerValue, b: AnswerValue): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Opening a lesson is no place in it: the top never replaces a heading that was reached. */
const joinPlaces = (loaded: Place, here: Place): Place =>
  here.heading === null && loaded.heading !== null ? loaded : here.at > loaded.at ? here : loaded;

function join(loaded: NotebookRecord, here: NotebookRecord): NotebookRecord {
  if (loaded.kind === 'place' && here.kind === 'place') return joinPlaces(loaded, here);
  if (loaded.kind === 'answer' && here.kind === 'answer') return joinAnswers(loaded, here);
  if (loaded.kind === 'walk' && here.kind === 'walk') return joinWalks(loaded, here);
  return here.at > loaded.at ? here : loaded;
}

/**
 * Takes in records read from where they were kept, while the reader may already have typed. Newest typing
 * time wins, except that words are never lost: texts are joined, a written text outlives a ticked option,
 * endings of rehearsals add up. Taking in the same records twice changes nothing.
 * @returns A state in which an untouched record is the very object that was passed in.
 */
export function mergeRecords(
  state: NotebookState,
  records: readonly NotebookRecord[],
): NotebookState {
  const joined = new Map<string, NotebookRecord>();
  for (const record of records) {
    const key = recordKey(record);
    const here = joined.get(key) ?? recordAt(state, key);
    joined.set(key, here === null ? record : join(record, here));
  }
  const changed = [...joined].filter(([key, record]) => record !== recordAt(state, key));
  return withRecords(
    state,
    changed.map(([, record]) => record),
  );
}

/**
 * Takes in records which another tab has kept: each only if typed later than the one here.
 * @returns The same state when nothing was newer.
 */
export function refreshRecords(
  state: NotebookState,
  records: readonly NotebookRecord[],
): NotebookState {
  const newer = records.filter((record) => {
    const here = recordAt(state, recordKey(record));
    return here === null || record.at > here.at;
  });
  return withRecords(state, newer);
}
