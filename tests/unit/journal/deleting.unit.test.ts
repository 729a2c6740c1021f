import { describe, expect, it } from 'vitest';
import { asideKey } from '../../../lib/notebook/asides';
import { answerFor } from '../../../lib/notebook/selectors';
import { rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

describe('deleting one answer', () => {
  it('is said to be done when the disk has done it, and can be put back', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    course.notebook.getState().takeOut('answer:a');
    expect(course.mark('a')).toBe('writing');
    await browser.clock.pass(100);
    expect(course.mark('a')).toBeNull();
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
    expect(course.mark('a')).toBeNull();
    expect(await rowsOf(browser.factory, 'records')).toEqual([]);
  });

  it('loses neither what was written anew since nor what another tab had replaced', async () => {
    const course = await openKept(fakeBrowser());
    course.write('a', 'long ago');
    course.notebook.getState().takeOut('answer:a');
    course.write('a', 'deleted');
    course.notebook.getState().takeOut('answer:a');
    course.write('a', 'anew');
    course.notebook.getState().putBack('answer:a');
    for (const words of ['long ago', 'deleted', 'anew']) expect(course.text('a')).toContain(words);
    expect(course.notebook.getState().takenOut.size).toBe(0);
  });

  it('takes what was set aside along, which can also be deleted alone', async () => {
    const browser = fakeBrowser();
    const [course, other] = [await openKept(browser), openCourse(browser)];
    await other.begin();
    const act = course.notebook.getState();
    course.write('a', 'mine');
    await browser.clock.pass(1_000);
    const mine = answerFor(course.notebook.getState(), 'a');
    if (!mine) throw new Error('no answer');
    const aside = { tab: 'other', answer: { ...mine, at: 1 } };
    act.setAside([aside]);
    await browser.clock.pass(1_000);
    expect(await rowsOf(browser.factory, 'versions')).toHaveLength(1);
    expect(other.asides()).toEqual([aside.answer]);
    act.dropAside([asideKey(aside)]);
    await browser.clock.pass(1_000);
    expect([course.text('a'), other.asides()]).toEqual(['mine', []]);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
    act.setAside([aside]);
    act.takeOut('answer:a');
    await browser.clock.pass(1_000);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
    act.putBack('answer:a');
    await browser.clock.pass(1_000);
    expect(course.asides()).toEqual([aside.answer]);
    expect(await rowsOf(browser.factory, 'versions')).toHaveLength(1);
  });
});
