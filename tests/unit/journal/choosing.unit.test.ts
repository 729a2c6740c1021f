import { markOf } from '../../../lib/journal/status';
import { describe, expect, it, vi } from 'vitest';
import { rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

describe('before the reader has chosen', () => {
  it('nothing is stored, whatever is written and however the page goes', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.write('a', 'mine');
    course.notebook.getState().markDone('one', true);
    await browser.clock.pass(10_000);
    await course.journal.settle();
    course.hide();
    course.show();
    course.journal.stop();
    expect(await course.doors.inventory.list()).toEqual([]);
    expect(await browser.factory.databases()).toEqual([]);
    expect([browser.locks.names.size, browser.clock.waiting()]).toEqual([0, 0]);
  });

  it('says that it is ready, unasked, and marks nothing', async () => {
    const course = openCourse(fakeBrowser());
    expect(course.status()).toMatchObject({ mode: 'unasked', phase: 'starting', trouble: null });
    expect(await course.begin()).toEqual({ ok: true, value: undefined });
    course.write('a', 'mine');
    expect(course.status()).toMatchObject({ mode: 'unasked', phase: 'ready', trouble: null });
    expect(course.marked()).toBe(0);
  });

  it('touches no storage and hears nothing when it is only made', () => {
    const browser = fakeBrowser();
    const looked = vi.fn(() => null);
    openCourse(browser, {
      local: looked,
      session: looked,
      factory: looked,
      window: looked,
      document: looked,
    });
    expect(looked).not.toHaveBeenCalled();
    expect(browser.members.size).toBe(0);
  });
});

describe('choosing', () => {
  it('keeps on the device what was written before, under neutral names', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.write('a', 'before');
    expect(await course.journal.choose('device')).toEqual({ ok: true, value: undefined });
    expect(course.status()).toMatchObject({ mode: 'device', trouble: null });
    expect(course.mark('a')).toBe('kept');
    expect(await course.doors.inventory.list()).toEqual(['database notes', 'device notes']);
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.mark('a'), later.status().mode]).toEqual([
      'before',
      'kept',
      'device',
    ]);
  });

  it('keeps in the tab, for a new page of the same tab only', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser, 'tab');
    course.write('a', 'mine');
    course.notebook.getState().markDone('one', true);
    expect(course.mark('a')).toBe('kept');
    const again = openCourse(browser, {}, course.session);
    await again.begin();
    expect([again.text('a'), again.status().mode, again.mark('a')]).toEqual([
      'mine',
      'tab',
      'kept',
    ]);
    expect(markOf(again.status(), 'done:one')).toBe('kept');
    const other = openCourse(browser);
    await other.begin();
    expect([other.text('a'), other.status().mode]).toEqual(['', 'unasked']);
    expect(
      [...course.session.entries.keys()].filter((key) => !/^notes(\/\d+)?$/.test(key)),
    ).toEqual([]);
    expect([browser.local.length, await browser.factory.databases()]).toEqual([0, []]);
  });

  it('keeps nothing when asked to keep nothing, and forgets that by the next page', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.write('a', 'mine');
    expect((await course.journal.choose('none')).ok).toBe(true);
    course.write('a', 'mine still');
    await browser.clock.pass(5_000);
    course.hide();
    expect(course.status()).toMatchObject({ mode: 'none' });
    expect(course.marked()).toBe(0);
    expect(await course.doors.inventory.list()).toEqual([]);
    const again = openCourse(browser, {}, course.session);
    await again.begin();
    expect(again.status().mode).toBe('unasked');
  });

  it.each(['device', 'tab'] as const)(
    'moves from %s to nothing and leaves no trace',
    async (from) => {
      const browser = fakeBrowser();
      const course = await openKept(browser, from);
      browser.caches.add('pages');
      course.write('a', 'mine');
      await browser.clock.pass(1_000);
      expect((await course.journal.choose('none')).ok).toBe(true);
      expect(course.text('a')).toBe('mine');
      if (from === 'device') expect(await course.doors.inventory.list()).toEqual([]);
      expect([browser.local.length, course.session.length]).toEqual([0, 0]);
    },
  );

  it('moves from the device to the tab and back', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    expect((await course.journal.choose('tab')).ok).toBe(true);
    expect([await browser.factory.databases(), browser.local.length]).toEqual([[], 0]);
    course.write('b', 'also');
    expect((await course.journal.choose('device')).ok).toBe(true);
    expect(course.session.length).toBe(0);
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.text('b')]).toEqual(['mine', 'also']);
  });

  it('writes what is typed during the move to both places, and stays where it was when the new one fails', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser, 'device');
    course.write('a', 'mine');
    course.session.full = true;
    const moving = course.journal.choose('tab');
    course.write('b', 'typed meanwhile');
    expect(await moving).toEqual({ ok: false, error: 'full' });
    // The device goes on keeping well: only the answer to the choice says what failed.
    expect(course.status()).toMatchObject({ mode: 'device', trouble: null });
    await browser.clock.pass(1_000);
    expect(course.session.length).toBe(0);
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.text('b'), later.status().mode]).toEqual([
      'mine',
      'typed meanwhile',
      'device',
    ]);
  });

  it('says so where the browser gives no access, and keeps the words in memory', async () => {
    const browser = fakeBrowser();
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const course = openCourse(browser, {
      factory: denied,
      local: denied,
      session: denied,
      locks: denied,
      channel: denied,
    });
    expect((await course.begin()).ok).toBe(true);
    course.write('a', 'mine');
    for (const mode of ['device', 'tab'] as const) {
      expect(await course.journal.choose(mode)).toEqual({ ok: false, error: 'blocked' });
    }
    expect(course.status()).toMatchObject({ mode: 'unasked', trouble: { reason: 'blocked' } });
    expect(course.text('a')).toBe('mine');
    expect((await course.journal.choose('none')).ok).toBe(true);
    expect((await course.journal.eraseAll()).ok).toBe(true);
  });

  it('finds the device again where only localStorage is denied', async () => {
    const browser = fakeBrowser();
    const noLocal = { local: () => null };
    const course = await openKept(browser, 'device', noLocal);
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    const later = openCourse(browser, noLocal);
    await later.begin();
    expect([later.status().mode, later.text('a')]).toEqual(['device', 'mine']);
  });

  it('joins what the device already holds to what is in memory', async () => {
    const browser = fakeBrowser();
    const late = openCourse(browser);
    await late.begin();
    const first = await openKept(browser);
    first.write('a', 'from the first');
    await browser.clock.pass(1_000);
    late.write('a', 'from the late one');
    expect((await late.journal.choose('device')).ok).toBe(true);
    expect(late.text('a')).toBe('from the first\n\nfrom the late one');
    expect(await rowsOf(browser.factory, 'records')).toHaveLength(1);
  });
});

describe('a move that fails', () => {
  it('never erases what the place held before', async () => {
    const browser = fakeBrowser();
    const late = openCourse(browser);
    await late.begin();
    const first = await openKept(browser);
    first.write('a', 'mine');
    await browser.clock.pass(1_000);
    late.write('b', 'more');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await late.journal.choose('device')).toEqual({ ok: false, error: 'full' });
    put.mockRestore();
    await browser.clock.pass(5_000);
    expect([first.status().mode, late.status().mode]).toEqual(['device', 'unasked']);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('mine');
  });

  it('leaves an empty place empty', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.write('a', 'mine');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await course.journal.choose('device')).toEqual({ ok: false, error: 'full' });
    put.mockRestore();
    await browser.clock.pass(10_000);
    expect(await course.doors.inventory.list()).toEqual([]);
    expect((await course.journal.choose('device')).ok).toBe(true);
    expect([course.mark('a'), course.status().trouble]).toEqual(['kept', null]);
  });

  it('by an erasing on the way ends with nothing kept', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.write('a', 'mine');
    const moving = course.journal.choose('device');
    await Promise.resolve();
    course.journal.eraseOnLeaving();
    expect((await moving).ok).toBe(false);
    await browser.clock.pass(5_000);
    expect([course.status().mode, course.text('a')]).toEqual(['unasked', '']);
    expect(await course.doors.inventory.list()).toEqual([]);
  });
});
