import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { openCourse, openKept } from './reader';

/** A tab whose second copy is on its way: the rows for it are read, and it waits there until let go. */
async function whileCopying() {
  const browser = fakeBrowser();
  const first = await openKept(browser);
  first.write('a', 'mine');
  await browser.clock.pass(2_000);
  const course = openCourse(browser);
  const { raw } = course.doors.device;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  course.doors.device.raw = async () => {
    const rows = await raw();
    await held;
    return rows;
  };
  await course.begin();
  return { browser, first, course, letGo };
}

describe('a second copy on its way', () => {
  it('does not come after a move to the tab', async () => {
    const { browser, course, letGo } = await whileCopying();
    const moved = course.journal.choose('tab');
    await quiet();
    letGo();
    await moved;
    await quiet();
    expect(await browser.factory.databases()).toEqual([]);
  });

  it('does not come after an erasing', async () => {
    const { browser, course, letGo } = await whileCopying();
    const erased = course.journal.eraseAll();
    await quiet();
    letGo();
    await erased;
    await quiet();
    expect(await browser.factory.databases()).toEqual([]);
  });

  it('does not come after an erasing in another tab', async () => {
    const { browser, first, letGo } = await whileCopying();
    await first.journal.eraseAll();
    await quiet();
    letGo();
    await quiet();
    expect(await browser.factory.databases()).toEqual([]);
  });
});

describe('an erasing that a tab has not heard of', () => {
  const deaf = { channel: () => null };

  it('is not taken for a place to keep words: the note of it stands', async () => {
    const browser = fakeBrowser();
    const one = await openKept(browser, 'device', deaf);
    one.write('a', 'mine');
    await browser.clock.pass(2_000);
    const other = openCourse(browser, deaf);
    await other.begin();
    await browser.clock.pass(5_000);
    one.journal.eraseOnLeaving();
    other.write('b', 'more');
    await browser.clock.pass(5_000);
    expect(one.doors.marker.read()).toMatchObject({ value: { mode: 'erasing' } });
    expect([other.text('b'), other.status().mode]).toEqual(['more', 'unasked']);
  });

  it('is not undone by one that was trying again', async () => {
    const browser = fakeBrowser();
    const one = await openKept(browser, 'device', deaf);
    one.write('a', 'mine');
    await browser.clock.pass(2_000);
    let refuses = false;
    const other = openCourse(browser, {
      ...deaf,
      factory: () => {
        if (refuses) throw new DOMException('refused', 'UnknownError');
        return browser.factory;
      },
    });
    await other.begin();
    await browser.clock.pass(5_000);
    refuses = true;
    other.doors.device.close();
    other.write('b', 'more');
    await browser.clock.pass(500);
    await one.journal.eraseAll();
    refuses = false;
    await browser.clock.pass(20_000);
    expect(await browser.factory.databases()).toEqual([]);
  });

  it('in a tab takes its words at once, before anything is waited for', async () => {
    const course = await openKept(fakeBrowser(), 'tab');
    course.write('a', 'mine');
    void course.journal.eraseAll();
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    expect([...course.session.entries]).toEqual([]);
    await quiet();
  });
});

describe('leaving in a hurry', () => {
  it('leaves no trace of a choice that was being made, however far it was', async () => {
    for (let step = 0; step < 20; step += 1) {
      const browser = fakeBrowser();
      const course = openCourse(browser);
      await course.begin();
      course.write('a', 'mine');
      void course.journal.choose('device');
      for (let turn = 0; turn < step; turn += 1) await new Promise((done) => setImmediate(done));
      course.journal.eraseOnLeaving();
      await quiet();
      course.journal.stop();
      const later = openCourse(browser);
      await later.begin();
      expect([step, later.text('a')]).toEqual([step, '']);
      expect([await browser.factory.databases(), [...browser.local.entries]]).toEqual([[], []]);
    }
  });
});
