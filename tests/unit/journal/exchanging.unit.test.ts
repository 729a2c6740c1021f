import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/notebook/records';
import { err, ok } from '../../../lib/result';
import { rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { asked, openCourse, openKept } from './reader';

const answer = (id: string, text: string, at: number): Answer => ({
  kind: 'answer',
  ...asked(id),
  value: { type: 'text', text },
  at,
});

/** A file that changes one answer, keeping the old one beside it, and brings another. */
const change = {
  put: [answer('a', 'from a file', 5), answer('new', 'only in the file', 6)],
  forget: [],
  aside: [{ tab: 'file', answer: answer('a', 'what was here', 1) }],
  dropAside: [],
} as const;

const everyRow = async (browser: ReturnType<typeof fakeBrowser>) => [
  await rowsOf(browser.factory, 'records'),
  await rowsOf(browser.factory, 'drafts'),
  await rowsOf(browser.factory, 'versions'),
  await rowsOf(browser.factory, 'meta'),
];

describe.each(['device', 'tab', 'none'] as const)(
  'bringing in many records, kept in %s',
  (mode) => {
    const open = async () => {
      const browser = fakeBrowser();
      const course = await openKept(browser);
      await course.journal.choose(mode);
      course.write('a', 'mine');
      course.write('b', 'untouched');
      await browser.clock.pass(2_000);
      return { browser, course };
    };

    it('shows them at once, says they are kept, and has them after a reload', async () => {
      const { browser, course } = await open();
      expect((await course.journal.exchange(change)).ok).toBe(true);
      expect([course.text('a'), course.text('new')]).toEqual(['from a file', 'only in the file']);
      expect(course.asides()).toHaveLength(1);
      if (mode === 'none') return;
      expect([course.mark('a'), course.mark('new')]).toEqual(['kept', 'kept']);
      course.journal.stop();
      const later = openCourse(browser, {}, course.session);
      await later.begin();
      expect([later.text('a'), later.text('new'), later.text('b')]).toEqual([
        'from a file',
        'only in the file',
        'untouched',
      ]);
      expect(later.asides()).toMatchObject([{ value: { text: 'what was here' } }]);
    });

    it('can be taken back, to the byte', async () => {
      const { browser, course } = await open();
      const all = async () => [
        mode === 'device' ? await everyRow(browser) : await browser.factory.databases(),
        [...course.session.entries],
      ];
      const before = await all();
      const done = await course.journal.exchange(change);
      if (!done.ok) throw new Error(done.error);
      if (mode !== 'none') expect(await all()).not.toEqual(before);
      expect(await done.value()).toEqual(ok({ changedSince: 0 }));
      expect(await all()).toEqual(before);
      expect([course.text('a'), course.text('new'), course.asides()]).toEqual(['mine', '', []]);
      course.write('a', 'mine, and more');
      await browser.clock.pass(2_000);
      expect(course.asides()).toEqual([]);
    });

    it('leaves alone what was changed after it', async () => {
      const { browser, course } = await open();
      const done = await course.journal.exchange(change);
      if (!done.ok) throw new Error(done.error);
      course.write('new', 'changed since');
      await browser.clock.pass(2_000);
      expect(await done.value()).toEqual(ok({ changedSince: 1 }));
      expect([course.text('a'), course.text('new')]).toEqual(['mine', 'changed since']);
    });
  },
);

describe('bringing in many records', () => {
  it('changes nothing when the disk refuses', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(2_000);
    const before = await everyRow(browser);
    course.doors.device.exchange = async () => err('full');
    expect(await course.journal.exchange(change)).toEqual(err('full'));
    expect([course.text('a'), course.text('new'), course.asides()]).toEqual(['mine', '', []]);
    expect(await everyRow(browser)).toEqual(before);
  });

  it('changes nothing in a tab that is full', async () => {
    const course = await openKept(fakeBrowser(), 'tab');
    course.write('a', 'mine');
    course.session.full = true;
    expect((await course.journal.exchange(change)).ok).toBe(false);
    expect([course.text('a'), course.text('new')]).toEqual(['mine', '']);
  });

  it('is seen in other tabs, and so is its undoing', async () => {
    const browser = fakeBrowser();
    const [course, other] = [await openKept(browser), openCourse(browser)];
    await other.begin();
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    const done = await course.journal.exchange(change);
    await browser.clock.pass(5_000);
    expect([other.text('a'), other.text('new'), other.asides().length]).toEqual([
      'from a file',
      'only in the file',
      1,
    ]);
    if (done.ok) await done.value();
    await browser.clock.pass(5_000);
    expect([other.text('a'), other.text('new'), other.asides()]).toEqual(['mine', '', []]);
    other.write('a', 'mine, changed there');
    await browser.clock.pass(5_000);
    expect([course.text('a'), course.asides()]).toEqual(['mine, changed there', []]);
  });

  it('never writes over a record of a newer version', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('b', 'mine');
    await browser.clock.pass(2_000);
    const row = { id: 'answer:a', rev: 3, at: 1, tab: 'x', seq: 1, body: { v: 99, more: true } };
    const database = await import('../storage/database').then(({ openRaw }) =>
      openRaw(browser.factory),
    );
    await database.put('records', row);
    database.close();
    const done = await course.journal.exchange(change);
    expect(await rowsOf(browser.factory, 'records')).toContainEqual(row);
    if (done.ok) await done.value();
    expect(await rowsOf(browser.factory, 'records')).toContainEqual(row);
    expect(await rowsOf(browser.factory, 'drafts')).toEqual([]);
  });

  it('goes along when the words are moved elsewhere, and what was set aside too', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(2_000);
    const done = await course.journal.exchange(change);
    await course.journal.choose('tab');
    expect(course.asides()).toHaveLength(1);
    course.journal.stop();
    const later = openCourse(browser, {}, course.session);
    await later.begin();
    expect(later.asides()).toMatchObject([{ value: { text: 'what was here' } }]);
    expect(done.ok).toBe(true);
  });
});
