import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentVersion } from '../../../lib/notebook/migrations';
import { holdDatabase, rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { openCourse, openKept } from './reader';

afterEach(() => vi.restoreAllMocks());

const refuseCommits = () =>
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort();
  });

const refuseFull = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });

describe('what is said to be kept', () => {
  it('is confirmed by the storage itself, never before', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const letGo = await holdDatabase(browser.factory);
    course.write('a', 'mine');
    expect(course.mark('a')).toBe('writing');
    await quiet();
    expect(course.mark('a')).toBe('writing');
    await letGo();
    await quiet();
    expect(course.mark('a')).toBe('kept');
  });

  it('is about the newest words: an older confirmation says nothing of them', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const seen: (string | null)[] = [];
    course.journal.status.subscribe(() => seen.push(course.mark('a')));
    for (const text of ['m', 'mi', 'min', 'mine']) course.write('a', text);
    await quiet();
    expect(seen.lastIndexOf('writing')).toBeLessThan(seen.indexOf('kept'));
    expect(course.mark('a')).toBe('kept');
    expect(await rowsOf(browser.factory, 'drafts')).toMatchObject([
      { body: { v: currentVersion(), record: { value: { text: 'mine' } } } },
    ]);
  });

  it('is written in the very task that changed it, with nothing to wait for', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const [put, commit] = [
      vi.spyOn(IDBObjectStore.prototype, 'put'),
      vi.spyOn(IDBTransaction.prototype, 'commit'),
    ];
    course.write('a', 'mine');
    expect([put.mock.calls.length, commit.mock.calls.length]).toEqual([1, 1]);
  });

  it('comes to rest after a pause', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mi');
    await browser.clock.pass(700);
    course.write('a', 'mine');
    await browser.clock.pass(700);
    expect(await rowsOf(browser.factory, 'records')).toEqual([]);
    await browser.clock.pass(100);
    expect(await rowsOf(browser.factory, 'records')).toMatchObject([{ id: 'answer:a', rev: 1 }]);
    expect(await rowsOf(browser.factory, 'drafts')).toEqual([]);
  });

  it('comes to rest on blur without a pause', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    expect(await course.journal.settle()).toEqual({ ok: true, value: undefined });
    expect(await rowsOf(browser.factory, 'records')).toHaveLength(1);
  });

  it('goes up by one revision for each rest and never clashes with itself', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    for (const text of ['one', 'two', 'three']) {
      course.write('a', text);
      void course.journal.settle();
      course.write('a', `${text} more`);
      await course.journal.settle();
    }
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
    expect(await rowsOf(browser.factory, 'records')).toMatchObject([
      { body: { record: { value: { text: 'three more' } } } },
    ]);
  });
});

describe('when the device refuses', () => {
  it('says so, keeps the text, tries again, and says when all is kept', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    refuseCommits();
    course.write('a', 'mine');
    await quiet();
    expect(course.mark('a')).toBe('failed');
    expect(course.status().trouble).toEqual({ reason: 'blocked', since: browser.clock.now() });
    expect(course.text('a')).toBe('mine');
    vi.restoreAllMocks();
    await browser.clock.pass(199);
    expect(course.mark('a')).toBe('failed');
    await browser.clock.pass(1);
    expect(course.mark('a')).toBe('kept');
    expect(course.status().trouble).toBeNull();
    await browser.clock.pass(2_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('mine');
  });

  it('tries ever more slowly, up to five seconds, and names a full disk', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const refused = refuseFull();
    course.write('a', 'mine');
    await quiet();
    expect(course.status().trouble).toMatchObject({ reason: 'full' });
    const tries: number[] = [];
    for (const ms of [200, 400, 800, 1600, 3200, 5000, 5000]) {
      refused.mockClear();
      await browser.clock.pass(ms - 1);
      const early = refused.mock.calls.length;
      await browser.clock.pass(1);
      tries.push(refused.mock.calls.length - early);
    }
    expect(tries).toEqual([1, 1, 1, 1, 1, 1, 1]);
    vi.restoreAllMocks();
    await browser.clock.pass(5_000);
    expect([course.mark('a'), course.status().trouble]).toEqual(['kept', null]);
  });

  it('counts a write that never ends as refused, and takes a late answer for what it is', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const letGo = await holdDatabase(browser.factory);
    course.write('a', 'mine');
    await browser.clock.pass(4_000);
    expect([course.mark('a'), course.status().trouble?.reason]).toEqual(['failed', 'blocked']);
    await letGo();
    await browser.clock.pass(6_000);
    expect([course.mark('a'), course.status().trouble]).toEqual(['kept', null]);
  });

  it('opens again when the browser closed the connection', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.doors.device.close();
    course.write('a', 'mine');
    await quiet();
    expect(course.mark('a')).toBe('failed');
    await browser.clock.pass(200);
    expect(course.mark('a')).toBe('kept');
  });

  it('says that a newer version holds the device, and lets it', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    await new Promise<void>((resolve) => {
      const upgrade = browser.factory.open('notes', 2);
      upgrade.onsuccess = () => {
        upgrade.result.close();
        resolve();
      };
    });
    course.write('a', 'mine, changed');
    await browser.clock.pass(10_000);
    expect(course.status().trouble?.reason).toBe('newer');
    expect(course.mark('a')).toBe('failed');
    expect(course.text('a')).toBe('mine, changed');
    expect(course.journal.asFile()).toBe('## What of a?\n\n> mine, changed\n');
  });

  it('in the tab, says so and tries again', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser, 'tab');
    course.session.full = true;
    course.write('a', 'mine');
    expect([course.mark('a'), course.status().trouble?.reason]).toEqual(['failed', 'full']);
    course.session.full = false;
    await browser.clock.pass(200);
    expect([course.mark('a'), course.status().trouble]).toEqual(['kept', null]);
  });
});

describe('when the page is hidden', () => {
  it('what is not confirmed is copied at once, and is there at the next visit', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'early');
    await browser.clock.pass(1_000);
    refuseCommits();
    course.write('a', 'early and late');
    course.hide();
    expect([...browser.local.entries.keys()]).toHaveLength(2);
    course.crash();
    vi.restoreAllMocks();
    await browser.clock.pass(1_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('early and late');
    expect([...browser.local.entries.keys()]).toEqual(['notes']);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
  });

  it('the copy goes once the device has confirmed', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    course.hide();
    expect(browser.local.length).toBe(2);
    await quiet();
    expect([...browser.local.entries.keys()]).toEqual(['notes']);
  });

  it('a copy does not bring back what the reader has dropped', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    refuseCommits();
    course.write('a', 'mine');
    course.hide();
    vi.restoreAllMocks();
    course.notebook.getState().forget('answer:a');
    await browser.clock.pass(6_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('');
    expect([...browser.local.entries.keys()]).toEqual(['notes']);
  });

  it('in the other places nothing of it reaches localStorage', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser, 'tab');
    course.write('a', 'mine');
    course.hide();
    expect(browser.local.length).toBe(0);
  });
});

describe('dropping an answer', () => {
  it('removes it with its drafts, and what is typed at once after stays', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    course.write('a', 'mine, changed');
    course.notebook.getState().forget('answer:a');
    course.write('a', 'anew');
    course.write('b', 'other');
    await browser.clock.pass(1_000);
    course.notebook.getState().forget('answer:b');
    await browser.clock.pass(1_000);
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.text('b')]).toEqual(['anew', '']);
    expect(later.status().trouble).toBeNull();
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
  });
});
