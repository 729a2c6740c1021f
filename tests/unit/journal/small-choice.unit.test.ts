import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../lib/journal/journal';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

/** A small choice as these tests make it: how to reach it, two things to choose, and none. */
const choices = [
  {
    name: 'the choice of colours',
    key: 'look',
    of: ({ look }: Journal) => ({
      now: look.getState,
      one: () => look.choose('dark'),
      other: () => look.choose('light'),
      back: () => look.choose('system'),
    }),
    one: 'dark',
    none: 'system',
    odd: ['system', 'Dark', '"><script>', ''],
  },
  {
    name: 'the country last opened',
    key: 'country',
    of: ({ country }: Journal) => ({
      now: country.getState,
      one: () => country.choose('DE'),
      other: () => country.choose('FR'),
      back: () => country.choose(''),
    }),
    one: 'DE',
    none: '',
    odd: ['de', 'DEU', 'Germany', '"]', 'DE\n', ''],
  },
] as const;

describe.each(choices)('$name', ({ key, of, one, none, odd }) => {
  it('is stored nowhere before the reader has said where words may stay', async () => {
    const course = openCourse(fakeBrowser());
    await course.begin();
    const choice = of(course.journal);
    choice.one();
    expect(choice.now()).toBe(one);
    expect(await course.doors.inventory.list()).toEqual([]);
  });

  it('goes where the words go, is there at the next visit, and moves with them', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    of(course.journal).one();
    await course.journal.choose('device');
    expect(browser.local.getItem(key)).toBe(one);

    const next = openCourse(browser);
    await next.begin();
    const choice = of(next.journal);
    expect(choice.now()).toBe(one);
    await next.journal.choose('tab');
    expect(browser.local.getItem(key)).toBeNull();
    expect(next.session.getItem(key)).toBe(one);
    await next.journal.choose('none');
    expect(next.session.getItem(key)).toBeNull();
    expect(choice.now()).toBe(one);
  });

  it('leaves nothing when it is taken back', async () => {
    for (const place of ['device', 'tab'] as const) {
      const browser = fakeBrowser();
      const course = await openKept(browser, place);
      const choice = of(course.journal);
      choice.other();
      const where = place === 'device' ? browser.local : course.session;
      expect(where.getItem(key)).not.toBeNull();
      choice.back();
      expect(choice.now()).toBe(none);
      expect([browser.local.getItem(key), course.session.getItem(key)]).toEqual([null, null]);
    }
  });

  it('made while what is kept is still being read wins over the kept one', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    of(course.journal).other();
    course.journal.stop();
    const next = openCourse(browser);
    of(next.journal).one();
    await next.begin();
    expect(of(next.journal).now()).toBe(one);
    expect(browser.local.getItem(key)).toBe(one);
  });

  it('reads an entry that is none of the choices as none, and clears it away', async () => {
    for (const text of odd) {
      const browser = fakeBrowser();
      const course = await openKept(browser);
      course.journal.stop();
      browser.local.setItem(key, text);
      const next = openCourse(browser);
      await next.begin();
      expect(of(next.journal).now()).toBe(none);
      expect(browser.local.getItem(key)).toBeNull();
    }
  });

  it('goes with everything else when all is erased', async () => {
    const course = await openKept(fakeBrowser());
    const choice = of(course.journal);
    choice.one();
    await course.journal.eraseAll();
    expect(choice.now()).toBe(none);
    expect(await course.doors.inventory.list()).toEqual([]);
  });

  it('is gone in the very moment of leaving in a hurry', async () => {
    for (const place of ['device', 'tab'] as const) {
      const browser = fakeBrowser();
      const course = await openKept(browser, place);
      const choice = of(course.journal);
      choice.one();
      course.journal.eraseOnLeaving();
      expect(choice.now()).toBe(none);
      expect([browser.local.getItem(key), course.session.getItem(key)]).toEqual([null, null]);
    }
  });
});

it('colours and country stand side by side and neither takes the other along', async () => {
  const browser = fakeBrowser();
  const { journal } = await openKept(browser);
  journal.look.choose('dark');
  journal.country.choose('KE');
  journal.look.choose('system');
  expect(browser.local.getItem('look')).toBeNull();
  expect(browser.local.getItem('country')).toBe('KE');
  expect((await journal.stored()).things).toContainEqual({
    kind: 'device',
    name: 'country',
    bytes: 9,
  });
});
