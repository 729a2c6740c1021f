import { describe, expect, it } from 'vitest';
import { rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { openCourse, openKept } from './reader';

async function tabsOf(browser: ReturnType<typeof fakeBrowser>, count: number) {
  const tabs = [await openKept(browser)];
  while (tabs.length < count) {
    const tab = openCourse(browser);
    await tab.begin();
    tabs.push(tab);
  }
  return tabs;
}

async function pair(browser: ReturnType<typeof fakeBrowser>) {
  const [one, two] = await tabsOf(browser, 2);
  if (!one || !two) throw new Error('two tabs');
  return [one, two] as const;
}

describe('several tabs', () => {
  it('writing different answers all at once lose nothing, and see each other', async () => {
    const browser = fakeBrowser();
    const tabs = await tabsOf(browser, 8);
    for (let round = 0; round < 10; round += 1) {
      for (const [index, tab] of tabs.entries())
        tab.write(`a${index}`, `tab ${index} round ${round}`);
      await browser.clock.pass(100);
    }
    await browser.clock.pass(6_000);
    const later = openCourse(browser);
    await later.begin();
    for (const tab of [later, ...tabs]) {
      expect(tabs.map((_, index) => tab.text(`a${index}`))).toEqual(
        tabs.map((_, index) => `tab ${index} round 9`),
      );
    }
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
  });

  it('call an answer kept that another tab has kept', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    one.write('a', 'of the first');
    await browser.clock.pass(10_000);
    expect([two.text('a'), two.mark('a')]).toEqual(['of the first', 'kept']);
  });

  it('writing the same answer keep the newest, and set the other aside', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    one.write('a', 'of the first');
    await browser.clock.pass(10);
    two.write('a', 'of the second');
    await browser.clock.pass(10_000);
    expect([one.text('a'), two.text('a')]).toEqual(['of the second', 'of the second']);
    expect(one.asides()).toMatchObject([{ id: 'a', value: { text: 'of the first' } }]);
  });

  it('writing the same answer for long leave at most the last words of each tab at every clash', async () => {
    const browser = fakeBrowser();
    const tabs = await tabsOf(browser, 4);
    const typed = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      for (const [index, tab] of tabs.entries()) {
        const text = `<tab ${index} round ${round}>`;
        typed.add(text);
        tab.write('a', text);
        await browser.clock.pass(30);
      }
    }
    await browser.clock.pass(10_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('<tab 3 round 5>');
    const aside = later
      .asides()
      .map((record) => JSON.stringify(record))
      .join();
    for (const index of [0, 1, 2]) expect(aside).toContain(`<tab ${index} round 5>`);
  });

  it('do not put words under the cursor, and do afterwards', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    one.write('a', 'first');
    await browser.clock.pass(5_000);
    expect(two.text('a')).toBe('first');
    two.journal.editing('answer:a');
    one.write('a', 'first, changed');
    await browser.clock.pass(5_000);
    expect(two.text('a')).toBe('first');
    two.journal.editing(null);
    await browser.clock.pass(1_000);
    expect(two.text('a')).toBe('first');
    await browser.clock.pass(4_000);
    expect(two.text('a')).toBe('first, changed');
  });

  it('know what their words were derived from: seeing a newer one under the cursor does not make it theirs', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    one.write('a', 'first');
    await browser.clock.pass(5_000);
    two.journal.editing('answer:a');
    one.write('a', 'of the first tab');
    await browser.clock.pass(5_000);
    two.write('a', 'of the second tab');
    await browser.clock.pass(5_000);
    expect(two.asides()).toMatchObject([{ value: { text: 'of the first tab' } }]);
    expect(one.text('a')).toBe('of the second tab');
  });

  it('going on from what another tab wrote do not clash', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    one.write('a', 'one');
    await browser.clock.pass(5_000);
    two.write('a', 'two');
    await browser.clock.pass(5_000);
    one.write('a', 'three');
    await browser.clock.pass(5_000);
    expect([one.text('a'), two.text('a')]).toEqual(['three', 'three']);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
  });

  it('drop an answer together, except where it is being written', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    one.write('a', 'mine');
    one.write('b', 'other');
    await browser.clock.pass(5_000);
    two.write('b', 'other, more');
    one.notebook.getState().forget('answer:a');
    one.notebook.getState().forget('answer:b');
    await browser.clock.pass(5_000);
    expect([two.text('a'), two.text('b')]).toEqual(['', 'other, more']);
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.text('b')]).toEqual(['', 'other, more']);
  });

  it.each(['everything', 'the device only'])(
    'stop writing when another tab erases %s',
    async (what) => {
      const browser = fakeBrowser();
      const [one, two] = await pair(browser);
      two.write('a', 'mine');
      await browser.clock.pass(1_000);
      const erased =
        what === 'everything' ? await one.journal.eraseAll() : await one.journal.choose('none');
      expect(erased.ok).toBe(true);
      await quiet();
      expect(two.status()).toMatchObject({ mode: 'unasked' });
      expect(two.marked()).toBe(0);
      expect(two.text('a')).toBe('mine');
      two.write('a', 'mine, later');
      two.hide();
      two.show();
      await browser.clock.pass(10_000);
      expect(await two.doors.inventory.list()).toEqual([]);
    },
  );

  it('stop writing without a channel too', async () => {
    const browser = fakeBrowser();
    const mute = { channel: () => null };
    const one = await openKept(browser, 'device', mute);
    const two = openCourse(browser, mute);
    await two.begin();
    two.write('a', 'mine');
    await browser.clock.pass(1_000);
    expect((await one.journal.eraseAll()).ok).toBe(true);
    two.write('a', 'mine, later');
    await browser.clock.pass(10_000);
    expect(two.status().mode).toBe('unasked');
    expect(await two.doors.inventory.list()).toEqual([]);
  });

  it('without a channel see each other when they are looked at', async () => {
    const browser = fakeBrowser();
    const mute = { channel: () => null };
    const one = await openKept(browser, 'device', mute);
    const two = openCourse(browser, mute);
    await two.begin();
    one.write('a', 'mine');
    await browser.clock.pass(5_000);
    expect(two.text('a')).toBe('');
    two.show();
    await quiet();
    expect(two.text('a')).toBe('mine');
  });

  it('pass over a message they do not understand', async () => {
    const browser = fakeBrowser();
    const [one, two] = await pair(browser);
    two.write('a', 'mine');
    for (const odd of [null, 'folded', { type: 'folded' }, { type: 'later', ids: [] }])
      one.doors.tabs.send(odd);
    await browser.clock.pass(1_000);
    expect([two.status().mode, two.mark('a')]).toEqual(['device', 'kept']);
  });
});
