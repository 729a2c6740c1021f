import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/notebook/records';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { asked, openCourse, openKept } from './reader';

const answer = (id: string, text: string): Answer => ({
  kind: 'answer',
  ...asked(id),
  value: { type: 'text', text },
  at: 5,
});

const brings = (...put: readonly Answer[]) => ({ put, forget: [], aside: [], dropAside: [] });

/** A file that puts its own answer in the place of another, which it keeps beside it. */
const keepsBoth = {
  ...brings(answer('a', 'from a file')),
  aside: [{ tab: 'copy', answer: answer('a', 'mine') }],
};

type Course = ReturnType<typeof openCourse>;

const beside = (course: Course) =>
  course.asides().map(({ value }) => (value.type === 'text' ? value.text : ''));

/** Everything a reader can reach of one answer. */
const all = (course: Course) => [course.text('a'), ...beside(course)];

async function bringIn(course: Course, change: Parameters<Course['journal']['exchange']>[0]) {
  const done = await course.journal.exchange(change);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

/** Two tabs that keep the same words. */
async function twoTabs() {
  const browser = fakeBrowser();
  const one = await openKept(browser);
  one.write('a', 'mine');
  await browser.clock.pass(2_000);
  const other = openCourse(browser);
  await other.begin();
  await browser.clock.pass(5_000);
  return { browser, one, other };
}

describe('undoing what a file brought in', () => {
  it.each(['device', 'tab', 'none'] as const)(
    'leaves the earlier words beside an answer that was changed since, kept in %s',
    async (mode) => {
      const browser = fakeBrowser();
      const course = await openKept(browser);
      await course.journal.choose(mode);
      course.write('a', 'mine');
      await browser.clock.pass(2_000);
      const undo = await bringIn(course, keepsBoth);
      course.write('a', 'from a file, and more');
      await browser.clock.pass(2_000);
      await undo();
      await browser.clock.pass(2_000);
      expect(all(course)).toEqual(['from a file, and more', 'mine']);
      if (mode === 'none') return;
      course.journal.stop();
      const later = openCourse(browser, {}, course.session);
      await later.begin();
      expect(all(later)).toEqual(['from a file, and more', 'mine']);
    },
  );

  it('does not let a tab that was writing on from it write over newer words', async () => {
    const { browser, one, other } = await twoTabs();
    const undo = await bringIn(one, brings(answer('a', 'from a file')));
    await browser.clock.pass(5_000);
    other.journal.editing('answer:a');
    await undo();
    await browser.clock.pass(3_000);
    one.write('a', 'mine, and long thoughts');
    await browser.clock.pass(3_000);
    other.write('a', 'from a file!');
    await browser.clock.pass(5_000);
    expect(all(one)).toEqual(['from a file!', 'mine, and long thoughts']);
  });

  it('does not let the draft of a tab that is gone write over newer words', async () => {
    const { browser, one, other } = await twoTabs();
    const undo = await bringIn(one, brings(answer('a', 'from a file')));
    await browser.clock.pass(5_000);
    other.write('a', 'from a file!');
    await quiet();
    other.crash();
    await undo();
    one.write('a', 'mine, and long thoughts');
    await browser.clock.pass(3_000);
    one.journal.stop();
    const later = openCourse(browser);
    await later.begin();
    expect(all(later)).toContain('mine, and long thoughts');
  });
});

describe('what an undoing takes out', () => {
  it('is not called lost at the next visit', async () => {
    const { browser, one, other } = await twoTabs();
    other.journal.stop();
    const undo = await bringIn(one, brings(answer('n', 'new'), answer('m', 'new')));
    one.write('b', 'more');
    await browser.clock.pass(5_000);
    await undo();
    one.journal.stop();
    const later = openCourse(browser);
    await later.begin();
    expect([later.status().trouble, later.status().copy]).toEqual([null, null]);
  });

  it('is in no second copy either', async () => {
    const { browser, one, other } = await twoTabs();
    other.journal.stop();
    const undo = await bringIn(one, brings(answer('n', 'of another')));
    await browser.clock.pass(20 * 60_000);
    one.write('b', 'more');
    await browser.clock.pass(5_000);
    await undo();
    const copy = await one.doors.copies.read('day');
    expect(copy.ok && copy.value).toContain('more');
    expect(copy.ok && copy.value).not.toContain('of another');
  });
});

describe('words typed while a file comes in', () => {
  it('stand over what the file brings, which goes beside them, and are kept', async () => {
    const { browser, one, other } = await twoTabs();
    other.journal.stop();
    const doing = one.journal.exchange(keepsBoth);
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    one.write('a', 'typed meanwhile');
    await doing;
    await browser.clock.pass(5_000);
    expect(all(one)).toEqual(['typed meanwhile', 'mine', 'from a file']);
    one.journal.stop();
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('typed meanwhile');
    expect(beside(later).toSorted()).toEqual(['from a file', 'mine']);
  });
});
