import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdDatabase, rowsOf } from './database';
import { fakeBrowser } from './fake-browser';
import { quiet } from './fake-clock';

afterEach(() => vi.restoreAllMocks());

const draft = (id: string, seq: number, body: unknown = seq) => ({
  id,
  tab: 't',
  base: 0,
  seq,
  at: seq,
  body,
});

async function openDevice() {
  const browser = fakeBrowser();
  const { device } = browser.openTab().doors;
  await device.open();
  return { ...browser, device };
}

describe('writing drafts', () => {
  it('is strict at most once a second', async () => {
    const { device, clock } = await openDevice();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (const [seq, ms] of [0, 500, 499, 1, 999, 1_000].entries()) {
      await clock.pass(ms);
      void device.putDraft(draft('a', seq + 1));
    }
    expect(transaction.mock.calls.map(([, , options]) => options?.durability)).toEqual([
      'strict',
      'relaxed',
      'relaxed',
      'strict',
      'relaxed',
      'strict',
    ]);
    await quiet();
  });

  it('keeps at most sixteen unfinished, and always writes the newest words', async () => {
    const { device, factory } = await openDevice();
    const letGo = await holdDatabase(factory);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const outcomes = Promise.all(
      Array.from({ length: 200 }, (_, n) => device.putDraft(draft(`k${n % 3}`, n + 1))),
    );
    expect(transaction).toHaveBeenCalledTimes(16);
    await letGo();
    expect((await outcomes).every(({ ok }) => ok)).toBe(true);
    expect(transaction.mock.calls.length).toBeLessThan(25);
    expect(await rowsOf(factory, 'drafts')).toMatchObject([
      { seq: 199 },
      { seq: 200 },
      { seq: 198 },
    ]);
  });

  it('issues everything that waits when the page is about to go', async () => {
    const { device, factory } = await openDevice();
    const letGo = await holdDatabase(factory);
    for (let seq = 1; seq <= 20; seq += 1) void device.putDraft(draft(`k${seq}`, seq));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    device.flush();
    expect(transaction).toHaveBeenCalledTimes(4);
    await letGo();
    await quiet();
    expect(await rowsOf(factory, 'drafts')).toHaveLength(20);
  });

  it('tells those who wait when the connection goes', async () => {
    const { device, factory } = await openDevice();
    const letGo = await holdDatabase(factory);
    const outcomes = Array.from({ length: 20 }, (_, n) => device.putDraft(draft(`k${n}`, n + 1)));
    device.close();
    expect(await outcomes.at(-1)).toEqual({ ok: false, error: 'closed' });
    await letGo();
    expect(await outcomes[0]).toEqual({ ok: true, value: undefined });
    expect(await device.putDraft(draft('a', 1))).toEqual({ ok: false, error: 'closed' });
  });

  it('is a failure when the transaction aborts after its request succeeded', async () => {
    const { device } = await openDevice();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      const request = put.call(this, value);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await device.putDraft(draft('a', 1))).toMatchObject({ ok: false });
  });

  it('is a failure for words that cannot be copied, and the next ones are written', async () => {
    const { device } = await openDevice();
    expect(await device.putDraft(draft('a', 1, () => 1))).toMatchObject({ ok: false });
    expect(await device.putDraft(draft('a', 2))).toEqual({ ok: true, value: undefined });
  });
});
