import { allRecords } from '../../../lib/notebook/state';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

describe('erasing everything', () => {
  it('leaves no trace of any kind, in memory either', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    browser.caches.add('pages');
    browser.workers.add('/');
    browser.cookies.set('seen', '1');
    course.session.setItem('left', '1');
    course.write('b', 'typed last');
    expect(await course.journal.eraseAll()).toEqual({ ok: true, value: undefined });
    expect(await course.doors.inventory.list()).toEqual([]);
    expect(allRecords(course.notebook.getState())).toEqual([]);
    expect(course.status()).toMatchObject({ mode: 'unasked', trouble: null });
    expect(course.marked()).toBe(0);
    await browser.clock.pass(10_000);
    course.write('a', 'new words');
    course.hide();
    await browser.clock.pass(10_000);
    expect(await course.doors.inventory.list()).toEqual([]);
  });

  it('lists what is left, and the next visit finishes it before it reads', async () => {
    const browser = fakeBrowser();
    let stuck = true;
    const caches = () => ({
      keys: async () => [...browser.caches],
      delete: async (name: string) => !stuck && browser.caches.delete(name),
    });
    const course = await openKept(browser, 'device', { caches });
    browser.caches.add('pages');
    expect(await course.journal.eraseAll()).toEqual({ ok: false, error: ['cache pages'] });
    stuck = false;
    const next = openCourse(browser);
    await next.begin();
    expect(await next.doors.inventory.list()).toEqual([]);
  });

  it('a database that a newer version made is done at the first press', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    course.journal.stop();
    await new Promise<void>((resolve, reject) => {
      const raise = browser.factory.open('notes', 2);
      raise.onerror = reject;
      raise.onsuccess = () => {
        raise.result.close();
        resolve();
      };
    });
    const next = openCourse(browser);
    void next.journal.start();
    await browser.clock.pass(100);
    expect(await next.journal.eraseAll()).toEqual({ ok: true, value: undefined });
    expect(await next.doors.inventory.list()).toEqual([]);
  });

  it('on leaving is issued at once, and finished by the next visit if cut short', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    course.journal.eraseOnLeaving();
    expect(course.text('a')).toBe('');
    await browser.clock.pass(0);
    expect(await rowsOf(browser.factory, 'records')).toEqual([]);
    const next = openCourse(browser);
    await next.begin();
    expect([next.status().mode, await next.doors.inventory.list()]).toEqual(['unasked', []]);
  });
});
