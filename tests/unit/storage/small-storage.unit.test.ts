import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../lib/storage/failure';
import { createMarkerDoor } from '../../../lib/storage/marker';
import { createTabDoor } from '../../../lib/storage/tab';
import { createUnackedDoor } from '../../../lib/storage/unacked';
import { FakeStorage, fakeBrowser } from './fake-browser';

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
const draft = (id: string) => ({ id, tab: 't', base: 0, seq: 1, at: 1, body: { v: 1 } });

describe('the small storages', () => {
  it.each([
    ['throw on being looked at', denied],
    ['are null', () => null],
  ])('that %s are a failure, never an exception', (_, source) => {
    const blocked = { ok: false, error: 'blocked' };
    const [tab, marker, unacked] = [
      createTabDoor(source),
      createMarkerDoor(source),
      createUnackedDoor(source),
    ];
    expect(tab.chosen()).toBe(false);
    for (const outcome of [
      tab.choose(),
      tab.load(() => true),
      tab.put({ id: 'a', body: 1 }),
      tab.clear(),
      marker.read(),
      marker.write({ mode: 'device', count: 0, lastAt: 0 }),
      marker.remove(),
      unacked.read(),
      unacked.write('t', [draft('a')]),
      unacked.removeAll(),
    ]) {
      expect(outcome).toEqual(blocked);
    }
  });

  it('that take a write and do not have it afterwards are full', () => {
    const storage = new FakeStorage();
    storage.setItem = () => undefined;
    expect(createTabDoor(() => storage).put({ id: 'a', body: 1 })).toEqual({
      ok: false,
      error: 'full',
    });
  });

  it('keep one entry for a record under a number, and find it again', () => {
    const storage = new FakeStorage();
    const first = createTabDoor(() => storage);
    first.put({ id: 'answer:a', body: 1 });
    first.put({ id: 'answer:__proto__', body: 2 });
    const again = createTabDoor(() => storage);
    expect(again.load(() => true)).toEqual({
      ok: true,
      value: [
        { id: 'answer:a', body: 1 },
        { id: 'answer:__proto__', body: 2 },
      ],
    });
    again.put({ id: 'answer:a', body: 3 });
    again.remove('answer:__proto__');
    expect([...storage.entries]).toEqual([['notes/1', '{"id":"answer:a","body":3}']]);
  });

  it('never write over an entry they did not understand, even unread', () => {
    const storage = new FakeStorage();
    storage.setItem('notes/1', 'odd');
    createTabDoor(() => storage).put({ id: 'a', body: 1 });
    expect(storage.getItem('notes/1')).toBe('odd');
    expect(storage.length).toBe(2);
  });

  it('take a damaged marker for what it must have been', () => {
    const storage = new FakeStorage();
    const marker = createMarkerDoor(() => storage);
    expect(marker.read()).toEqual({ ok: true, value: null });
    storage.setItem('notes', '{');
    expect(marker.read()).toMatchObject({ ok: true, value: { mode: 'device' } });
  });

  it('hold last words for each tab, pass over what is damaged, and forget a record in all of them', () => {
    const storage = new FakeStorage();
    const unacked = createUnackedDoor(() => storage);
    unacked.write('one', [draft('a'), draft('b')]);
    unacked.write('two', [draft('a')]);
    storage.setItem('notes/three', '[{"id":7}, null]');
    storage.setItem('notes/four', 'odd');
    expect(unacked.forget(['a']).ok).toBe(true);
    const read = unacked.read();
    expect(
      read.ok && read.value.map(({ tab, drafts }) => [tab, drafts.map(({ id }) => id)]),
    ).toEqual([
      ['one', ['b']],
      ['three', []],
      ['four', []],
    ]);
    unacked.removeAll();
    expect(storage.length).toBe(0);
  });
});

describe('failures', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'full'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new DOMException('', 'InvalidStateError'), 'closed'],
    [new DOMException('user denied permission', 'UnknownError'), 'blocked'],
    [new TypeError('null'), 'blocked'],
    ['anything', 'blocked'],
  ])('%s is %s', (error, name) => {
    expect(failureOf(error)).toBe(name);
  });
});

describe('the inventory', () => {
  it('lists every kind of storage in neutral words', async () => {
    const browser = fakeBrowser();
    const { doors, session } = browser.openTab();
    browser.caches.add('c');
    browser.workers.add('/w');
    browser.cookies.set('k', '1');
    browser.local.setItem('l', '1');
    session.setItem('s', '1');
    await doors.device.open();
    doors.device.close();
    const all = ['worker /w', 'cache c', 'database notes', 'tab s', 'cookie k', 'device l'];
    expect(await doors.inventory.list()).toEqual(all);
    expect((await doors.inventory.eraseOffline()).ok).toBe(true);
    expect(await doors.inventory.list()).toEqual(all.slice(2));
    expect((await doors.inventory.eraseAll()).ok).toBe(true);
    expect(await doors.inventory.list()).toEqual([]);
  });

  it('takes storage that gives no access for empty', async () => {
    const blocked = {
      factory: denied,
      local: denied,
      session: denied,
      caches: denied,
      workers: denied,
      cookies: denied,
    };
    const { doors } = fakeBrowser().openTab(blocked);
    expect(await doors.inventory.list()).toEqual([]);
    expect((await doors.inventory.eraseAll()).ok).toBe(true);
  });
});

describe('a tab', () => {
  it('is alive while it holds its lock', async () => {
    const browser = fakeBrowser();
    const [one, two] = [browser.openTab().doors.tabs, browser.openTab().doors.tabs];
    await one.hold();
    expect(await two.live()).toEqual(new Set([one.id, two.id]));
    one.release();
    await Promise.resolve();
    expect(await two.live()).toEqual(new Set([two.id]));
  });

  it.each([
    ['missing', { locks: () => null, channel: () => null }],
    ['denied', { locks: denied, channel: denied }],
    [
      'refused later',
      { locks: () => ({ request: () => Promise.reject(), query: () => Promise.reject() }) },
    ],
  ])('works with locks and channel %s', async (_, parts) => {
    const { tabs } = fakeBrowser().openTab(parts).doors;
    await tabs.hold();
    expect(await tabs.live()).toEqual(new Set([tabs.id]));
    tabs.send({});
    tabs.listen(() => undefined)();
    tabs.release();
  });

  it('does not wait for a lock for ever', async () => {
    const browser = fakeBrowser();
    const never = { request: () => new Promise(() => undefined), query: async () => ({}) };
    const { tabs } = browser.openTab({ locks: () => never }).doors;
    const held = tabs.hold();
    await browser.clock.pass(1_000);
    await held;
  });
});
