import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

describe('the choice of colours', () => {
  it('is stored nowhere before the reader has said where words may stay', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.journal.look.choose('dark');
    expect(course.journal.look.getState()).toBe('dark');
    expect(await course.doors.inventory.list()).toEqual([]);
  });

  it('goes where the words go, is there at the next visit, and moves with them', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.journal.look.choose('dark');
    await course.journal.choose('device');
    expect(browser.local.getItem('look')).toBe('dark');

    const next = openCourse(browser);
    await next.begin();
    expect(next.journal.look.getState()).toBe('dark');
    await next.journal.choose('tab');
    expect(browser.local.getItem('look')).toBeNull();
    expect(next.session.getItem('look')).toBe('dark');
    await next.journal.choose('none');
    expect(next.session.getItem('look')).toBeNull();
    expect(next.journal.look.getState()).toBe('dark');
  });

  it('leaves nothing when it is the device’s own again', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.journal.look.choose('light');
    course.journal.look.choose('system');
    expect(browser.local.getItem('look')).toBeNull();
  });

  it('made while what is kept is still being read wins over the kept one', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.journal.look.choose('light');
    course.journal.stop();
    const next = openCourse(browser);
    next.journal.look.choose('dark');
    await next.begin();
    expect(next.journal.look.getState()).toBe('dark');
    expect(browser.local.getItem('look')).toBe('dark');
  });

  it('goes with everything else when all is erased', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.journal.look.choose('dark');
    await course.journal.eraseAll();
    expect(course.journal.look.getState()).toBe('system');
    expect(await course.doors.inventory.list()).toEqual([]);
  });
});
