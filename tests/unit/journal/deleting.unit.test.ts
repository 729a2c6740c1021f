import { describe, expect, it } from 'vitest';
import { openRaw, rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openKept } from './reader';

describe('deleting one answer', () => {
  it('is said to be done when the disk has done it, and can be put back', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    course.notebook.getState().takeOut('answer:a');
    expect(course.mark('a')).toBe('writing');
    await browser.clock.pass(100);
    expect(course.mark('a')).toBeUndefined();
    expect(await rowsOf(browser.factory, 'records')).toEqual([]);
    course.notebook.getState().putBack('answer:a');
    await browser.clock.pass(5_000);
    expect([course.text('a'), course.mark('a')]).toEqual(['mine', 'kept']);
  });

  it('that the disk refuses is not called done', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    const { remove } = course.doors.device;
    course.doors.device.remove = async () => ({ ok: false, error: 'blocked' });
    course.notebook.getState().takeOut('answer:a');
    await browser.clock.pass(50);
    expect(course.mark('a')).toBe('failed');
    course.doors.device.remove = remove;
    await browser.clock.pass(60_000);
    expect(course.mark('a')).toBeUndefined();
    expect(await rowsOf(browser.factory, 'records')).toEqual([]);
  });

  it('loses neither what was written anew since nor what another tab had replaced', async () => {
    const course = await openKept(fakeBrowser());
    course.write('a', 'long ago');
    const [aside] = Object.values(course.notebook.getState().records);
    course.write('a', 'deleted');
    course.notebook.getState().takeOut('answer:a', aside ? [aside] : []);
    course.write('a', 'anew');
    course.notebook.getState().putBack('answer:a');
    for (const words of ['long ago', 'deleted', 'anew']) expect(course.text('a')).toContain(words);
    expect(course.notebook.getState().takenOut).toEqual({});
  });

  it('takes what was set aside along, which can also be deleted alone', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const { device } = course.doors;
    const row = { id: 'answer:a', tab: 'other', at: 1, body: 'old' };
    const put = async () => {
      const database = await openRaw(browser.factory);
      await database.put('versions', row);
      database.close();
    };
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    await put();
    expect(await course.journal.dropSetAside(['answer:a'])).toBe(true);
    expect([(await device.versions()).ok, course.text('a')]).toEqual([true, 'mine']);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
    await put();
    course.notebook.getState().takeOut('answer:a');
    await browser.clock.pass(100);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
  });
});
