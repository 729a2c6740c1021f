import { describe, expect, it } from 'vitest';
import type { FoldRules } from '../../../lib/storage/fold';
import type { Draft } from '../../../lib/storage/rows';
import { openRaw, rowsOf } from './database';
import { fakeBrowser } from './fake-browser';

const draft = (tab: string, at: number, base: number, body: unknown, seq = 1): Draft => ({
  id: 'a',
  tab,
  base,
  seq,
  at,
  body,
});
const rules: FoldRules = {
  mayReplace: (_, body) => body !== 'sealed',
  worthKeeping: (loser, winner) => loser !== '' && loser !== winner,
};

async function folder() {
  const { factory, openTab } = fakeBrowser();
  const { device } = openTab().doors;
  await device.open();
  const fold = async (...drafts: readonly Draft[]) => {
    for (const one of drafts) await device.putDraft(one);
    const done = await device.fold(drafts, rules);
    if (!done.ok) throw new Error(done.error);
    return done.value;
  };
  return { device, factory, fold };
}

describe('folding', () => {
  it('makes a record of the first draft and lets the draft go', async () => {
    const { fold, factory } = await folder();
    expect(await fold(draft('A', 5, 0, 'one'))).toMatchObject({
      outcomes: [{ id: 'a', won: 'draft' }],
      count: 1,
    });
    expect(await rowsOf(factory, 'records')).toEqual([
      { id: 'a', rev: 1, at: 5, tab: 'A', seq: 1, body: 'one' },
    ]);
    expect(await rowsOf(factory, 'drafts')).toEqual([]);
  });

  it('replaces what the draft was derived from, whatever the clock says', async () => {
    const { fold, factory } = await folder();
    await fold(draft('A', 50, 0, 'one'));
    await fold(draft('B', 10, 1, 'two'));
    expect(await rowsOf(factory, 'records')).toMatchObject([{ rev: 2, body: 'two' }]);
    expect(await rowsOf(factory, 'versions')).toEqual([]);
  });

  it.each([
    ['newer draft', 60, 'two', { tab: 'A', at: 50, body: 'one' }],
    ['older draft', 40, 'one', { tab: 'B', at: 40, body: 'two' }],
  ])(
    'after a clash keeps the newest typing time, not the last fold: %s',
    async (_, at, body, lost) => {
      const { fold, factory } = await folder();
      await fold(draft('A', 50, 0, 'one'));
      await fold(draft('B', at, 0, 'two'));
      expect(await rowsOf(factory, 'records')).toMatchObject([{ body }]);
      expect(await rowsOf(factory, 'versions')).toEqual([{ id: 'a', ...lost }]);
    },
  );

  it('sets nothing aside that holds nothing more', async () => {
    const { fold, factory } = await folder();
    await fold(draft('A', 1, 0, ''));
    await fold(draft('B', 2, 0, 'two'));
    await fold(draft('C', 3, 0, 'two'));
    expect(await rowsOf(factory, 'versions')).toEqual([]);
  });

  it('never lets a tab clash with itself, and drops its own older draft', async () => {
    const { fold, factory } = await folder();
    await fold(draft('A', 5, 0, 'newer', 2));
    await fold(draft('A', 5, 0, 'older', 1));
    await fold(draft('A', 5, 0, 'newest', 3));
    expect(await rowsOf(factory, 'records')).toMatchObject([{ body: 'newest', rev: 2 }]);
    expect(await rowsOf(factory, 'versions')).toEqual([]);
  });

  it('of several drafts lets the newest come to rest and sets the others aside', async () => {
    const { fold, factory } = await folder();
    await fold(draft('C', 3, 0, 'three'), draft('A', 1, 0, 'one'), draft('B', 2, 0, 'two'));
    expect(await rowsOf(factory, 'records')).toMatchObject([{ body: 'three' }]);
    expect(await rowsOf(factory, 'versions')).toMatchObject([{ body: 'one' }, { body: 'two' }]);
  });

  it('leaves a record that may not be replaced, and keeps only the newest draft beside it', async () => {
    const { fold, factory } = await folder();
    const database = await openRaw(factory);
    const sealed = { id: 'a', rev: 1, at: 1, tab: 'x', seq: 1, body: 'sealed' };
    await database.put('records', sealed);
    database.close();
    const { outcomes } = await fold(draft('A', 5, 0, 'one'), draft('B', 6, 0, 'two'));
    expect(outcomes.map(({ won }) => won)).toEqual(['held', 'held']);
    expect(await rowsOf(factory, 'records')).toEqual([sealed]);
    expect(await rowsOf(factory, 'drafts')).toMatchObject([{ body: 'two' }]);
    expect(await rowsOf(factory, 'versions')).toMatchObject([{ body: 'one' }]);
  });

  it('leaves a row that has no shape', async () => {
    const { fold, factory } = await folder();
    const database = await openRaw(factory);
    await database.put('records', { id: 'a', odd: true });
    database.close();
    expect((await fold(draft('A', 5, 0, 'one'))).outcomes).toEqual([
      { id: 'a', won: 'held', record: null },
    ]);
    expect(await rowsOf(factory, 'records')).toEqual([{ id: 'a', odd: true }]);
  });

  it('passes over a draft that is not there', async () => {
    const { device } = await folder();
    expect(await device.fold([{ id: 'a', tab: 'A' }], rules)).toEqual({
      ok: true,
      value: { outcomes: [], aside: [], count: 0 },
    });
  });
});

describe('the device', () => {
  it('puts back a saved draft only where nothing newer of the same tab is', async () => {
    const { device, factory } = await folder();
    await device.putDraft(draft('A', 5, 0, 'newer', 7));
    await device.restore([draft('A', 4, 0, 'older', 6), draft('B', 1, 0, 'other')]);
    expect(await rowsOf(factory, 'drafts')).toMatchObject([{ body: 'newer' }, { body: 'other' }]);
  });

  it('removes a record with the drafts and versions of every tab', async () => {
    const { device, fold, factory } = await folder();
    await fold(draft('A', 1, 0, 'one'), draft('B', 2, 0, 'two'));
    await device.putDraft(draft('C', 3, 0, 'three'));
    await device.putDraft({ ...draft('C', 3, 0, 'stays'), id: 'b' });
    expect((await device.remove(['a'])).ok).toBe(true);
    expect(await rowsOf(factory, 'records')).toEqual([]);
    expect(await rowsOf(factory, 'versions')).toEqual([]);
    expect(await rowsOf(factory, 'drafts')).toMatchObject([{ id: 'b' }]);
  });

  it('erases only what there is, without making a database to erase', async () => {
    const { factory, openTab } = fakeBrowser();
    const { device } = openTab().doors;
    expect((await device.eraseAll()).ok).toBe(true);
    expect(await device.claimed()).toBe(false);
    expect(await factory.databases()).toEqual([]);
    await device.open();
    await device.claim();
    expect(await device.claimed()).toBe(true);
    expect((await device.eraseAll()).ok).toBe(true);
    expect(await factory.databases()).toEqual([]);
    expect(await device.load()).toEqual({ ok: false, error: 'closed' });
    expect(await factory.databases()).toEqual([]);
  });

  it('says that the database is still there when another tab does not let it go', async () => {
    const { factory, openTab, clock } = fakeBrowser();
    const { device } = openTab().doors;
    await device.open();
    const request = factory.open('notes', 1);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const erasing = device.eraseAll();
    await clock.pass(4_000);
    expect(await erasing).toEqual({ ok: false, error: 'blocked' });
    const transaction = request.result.transaction('records');
    const count = transaction.objectStore('records').count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    expect(count.result).toBe(0);
    request.result.close();
  });
});
