import { describe, expect, it } from 'vitest';
import { type Cell, drawTable, tally } from './table';

const named = { case: 'kill-tree', title: '', engine: 'firefox', seconds: 4, retries: 0 } as const;
const figures = { tries: 3, breaches: [], lostMs: [0, 40, 12], lostCharacters: 1 };

const holds: Cell = { ...named, figures };
const broken: Cell = {
  ...named,
  retries: 1,
  figures: { ...figures, breaches: ['Kill 2: 400 ms lost.'] },
};
const impossible: Cell = { ...named, impossible: 'it has no such thing' };

describe('the table at the end', () => {
  it('shows how often, the worst, the middle and what was lost', () => {
    expect(drawTable([holds]).split('\n')[1]?.split(/ {2,}/)).toEqual([
      ...['kill-tree', 'firefox', '3', '40', '12', '1', 'holds; 4 s'],
    ]);
  });

  it('names each promise that did not hold, and every case that was begun again', () => {
    const drawn = drawTable([holds, broken]);
    expect(drawn).toContain('kill-tree in firefox: Kill 2: 400 ms lost.');
    expect(drawn).toContain('BROKEN 1; 1 retried; 4 s');
  });

  it('says why where a case was not possible, and counts it neither way', () => {
    expect(drawTable([impossible])).toContain('not possible here: it has no such thing');
    expect(tally([holds, broken, impossible])).toEqual({ passed: 1, failed: 1 });
  });
});
