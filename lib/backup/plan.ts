import { type Aside, allAsides, asideKey } from '../notebook/asides';
import type { Exchange } from '../notebook/exchange';
import { type Answer, type NotebookRecord, recordKey } from '../notebook/records';
import { saysSomething } from '../notebook/selectors';
import { recordAt, withRecords } from '../notebook/state';
import type { Contents } from './form';
import { type Differing, freshIn, type Held, othersIn, pairsIn, saysTheSame } from './preview';

/** What becomes of two answers to one question: both stay, or only this notebook’s, or only the file’s. */
export type Choice = 'both' | 'here' | 'copy';

/** What the reader chose: for one question by its answer’s id, else for all. */
export type Choices = {
  readonly all: Choice;
  readonly one: Readonly<Record<string, Choice>>;
};

/** Where an answer set aside by bringing in a file says it came from. */
const FROM = 'copy';

/** Whether an answer has words that another one does not. */
function holdsMore(lost: Answer, standing: Answer): boolean {
  if (!saysSomething(lost)) return false;
  const [a, b] = [lost.value, standing.value];
  if (a.type === 'text' && b.type === 'text') return !b.text.includes(a.text);
  return !saysTheSame(lost, standing);
}

type Outcome = { readonly put: readonly Answer[]; readonly aside: readonly Answer[] };

const left: Outcome = { put: [], aside: [] };

/** The answer that was typed later stands, or the one chosen; where both stay the other one is set aside. */
function outcomeOf({ here, copy }: Differing, choice: Choice): Outcome {
  if (saysTheSame(here, copy) || choice === 'here') return left;
  // Chosen now over one that was typed later: another tab must not take it for the older.
  const chosen = { ...copy, at: Math.max(copy.at, here.at + 1) };
  if (choice === 'copy') return { put: [chosen], aside: [] };
  const [standing, lost] = copy.at > here.at ? [copy, here] : [here, copy];
  return {
    put: standing === copy ? [copy] : [],
    aside: holdsMore(lost, standing) ? [lost] : [],
  };
}

const words = (answer: Answer): string => JSON.stringify([answer.id, answer.value]);

/** Names what is to be set aside so that nothing set aside before is written over; the same words stay one. */
function namedIn(held: Held, wanted: readonly Aside[]): readonly Aside[] {
  const before = allAsides(held.aside);
  const taken = new Set(before.map(asideKey));
  const known = new Set(before.map(({ answer }) => words(answer)));
  return wanted.flatMap(({ tab, answer }) => {
    if (known.has(words(answer))) return [];
    known.add(words(answer));
    let named: Aside = { tab, answer };
    for (let count = 2; taken.has(asideKey(named)); count++)
      named = { tab: `${tab}-${count}`, answer };
    taken.add(asideKey(named));
    return [named];
  });
}

/**
 * Turns a file and the reader’s choices into one change. With `both` for all, no words of either side are lost:
 * what does not stand is set aside, unless what stands holds it.
 * @param held the notebook as it is at this moment
 */
export function planOf(held: Held, contents: Contents, choices: Choices): Exchange {
  const outcomes = pairsIn(held, contents).map((pair) => {
    const own = Object.hasOwn(choices.one, pair.here.id) ? choices.one[pair.here.id] : undefined;
    return outcomeOf(pair, own ?? choices.all);
  });
  const put: readonly NotebookRecord[] = [
    ...freshIn(held, contents),
    ...outcomes.flatMap((outcome) => outcome.put),
    ...othersIn(held, contents),
  ];
  const then = withRecords(held, put);
  const brought = contents.asides.filter(({ answer }) => {
    const standing = recordAt(then, recordKey(answer));
    return standing?.kind === 'answer' ? holdsMore(answer, standing) : saysSomething(answer);
  });
  const lost = outcomes.flatMap(({ aside }) => aside).map((answer) => ({ tab: FROM, answer }));
  return { put, forget: [], aside: namedIn(held, [...lost, ...brought]), dropAside: [] };
}
