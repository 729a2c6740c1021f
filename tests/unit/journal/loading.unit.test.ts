import { afterEach, describe, expect, it, vi } from 'vitest';
import { rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { browserWith, openCourse, openKept } from './reader';

afterEach(() => vi.restoreAllMocks());

describe('reading what was kept', () => {
  it('loses neither what was kept nor what was typed before it was read', async () => {
    const browser = await browserWith({ a: 'from yesterday', b: 'untouched' });
    const course = openCourse(browser);
    const started = course.journal.start();
    course.write('a', 'typed early');
    course.write('c', 'new');
    await started;
    expect(course.text('a')).toBe('from yesterday\n\ntyped early');
    await browser.clock.pass(1_000);
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.text('b'), later.text('c')]).toEqual([
      'from yesterday\n\ntyped early',
      'untouched',
      'new',
    ]);
    expect(later.status()).toMatchObject({ phase: 'ready', trouble: null });
  });

  it('writes nothing until it has read', async () => {
    const browser = await browserWith({ a: 'kept' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const course = openCourse(browser);
    const started = course.journal.start();
    course.write('b', 'early');
    expect(course.mark('b')).toBeNull();
    expect(put).not.toHaveBeenCalled();
    await started;
    expect(put).toHaveBeenCalledTimes(1);
  });

  it('brings a draft of a tab that is gone to rest', async () => {
    const browser = fakeBrowser();
    const first = await openKept(browser);
    first.write('a', 'one');
    await browser.clock.pass(1_000);
    first.write('a', 'one two');
    await quiet();
    first.crash();
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('one two');
    expect(await rowsOf(browser.factory, 'drafts')).toEqual([]);
  });

  it('shows a draft even while the lock of a page just reloaded is still there', async () => {
    const browser = fakeBrowser();
    const first = await openKept(browser);
    first.write('a', 'just typed');
    await quiet();
    const { id } = first.doors.tabs;
    first.crash();
    browser.locks.names.add(`notes/${id}`);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('just typed');
    browser.locks.names.delete(`notes/${id}`);
    await browser.clock.pass(3_000);
    expect(await rowsOf(browser.factory, 'drafts')).toEqual([]);
    expect(await rowsOf(browser.factory, 'records')).toHaveLength(1);
  });

  it('an old draft does not beat newer words, and is set aside', async () => {
    const browser = fakeBrowser();
    const [first, second] = [await openKept(browser), openCourse(browser)];
    await second.begin();
    first.write('a', 'stale');
    await quiet();
    first.crash();
    await browser.clock.pass(10);
    second.write('a', 'newer');
    await browser.clock.pass(1_000);
    second.journal.stop();
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('newer');
    expect(later.asides()).toMatchObject([{ id: 'a', value: { text: 'stale' } }]);
  });

  it('works where there are no locks and no channel', async () => {
    const browser = fakeBrowser();
    const bare = {
      locks: () => null,
      channel: (): never => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const [first, second] = [await openKept(browser, 'device', bare), openCourse(browser, bare)];
    first.write('a', 'first');
    await quiet();
    await second.begin();
    first.write('a', 'first, more');
    second.write('b', 'second');
    await browser.clock.pass(1_000);
    const later = openCourse(browser, bare);
    await later.begin();
    expect([later.text('a'), later.text('b')]).toEqual(['first, more', 'second']);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
  });
});

describe('when the device cannot be read', () => {
  it('says so, writes nothing, tries again, and then loses nothing', async () => {
    const browser = await browserWith({ a: 'kept' });
    let denied = true;
    const factory = () => {
      if (denied) throw new DOMException('denied', 'SecurityError');
      return browser.factory;
    };
    const course = openCourse(browser, { factory });
    expect(await course.begin()).toEqual({ ok: false, error: 'blocked' });
    course.write('a', 'typed');
    expect(course.status()).toMatchObject({
      mode: 'device',
      phase: 'ready',
      trouble: { reason: 'blocked' },
    });
    expect(course.mark('a')).toBe('failed');
    course.hide();
    expect(browser.local.length).toBe(2);
    denied = false;
    await browser.clock.pass(5_000);
    expect([course.mark('a'), course.status().trouble]).toEqual(['kept', null]);
    expect(course.text('a')).toBe('kept\n\ntyped');
    expect(browser.local.length).toBe(1);
  });

  it('gives up an open that never answers after four seconds', async () => {
    const browser = await browserWith({ a: 'kept' });
    vi.spyOn(browser.factory, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const course = openCourse(browser);
    const started = course.journal.start();
    await browser.clock.pass(3_999);
    expect(course.status().phase).toBe('starting');
    await browser.clock.pass(1);
    expect(await started).toEqual({ ok: false, error: 'blocked' });
    expect(course.status().phase).toBe('ready');
    course.journal.stop();
  });
});

describe('starting and stopping', () => {
  it('at once and again, as a development build does, ends in one working journal', async () => {
    const browser = await browserWith({ a: 'kept' });
    const course = openCourse(browser);
    void course.journal.start();
    course.journal.stop();
    await course.begin();
    expect([course.text('a'), course.status().mode]).toEqual(['kept', 'device']);
    course.write('a', 'kept and changed');
    await browser.clock.pass(1_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('kept and changed');
  });

  it('goes on after a stop with words that are newer than what it kept before', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    for (const text of ['one', 'two', 'three']) course.write('a', text);
    await browser.clock.pass(1_000);
    course.journal.stop();
    await course.begin();
    course.write('a', 'four');
    await browser.clock.pass(1_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('four');
  });

  it('lets go of every timer, lock and channel', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    course.journal.stop();
    await quiet();
    expect([browser.locks.names.size, browser.members.size]).toEqual([0, 0]);
    await browser.clock.pass(10_000);
    expect(browser.clock.waiting()).toBe(0);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('mine');
  });
});
