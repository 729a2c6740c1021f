import { describe, expect, it } from 'vitest';
import { openRaw } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

type Fake = ReturnType<typeof fakeBrowser>;

const nothing = { put: [], forget: [], aside: [], dropAside: [] };

/** A browser in which two notes and both second copies of them are, and no page is open. */
async function withCopies() {
  const browser = fakeBrowser();
  const course = await openKept(browser);
  for (const id of ['a', 'b']) course.write(id, `words of ${id}`);
  await browser.clock.pass(2_000);
  await course.journal.exchange(nothing);
  course.journal.stop();
  const again = openCourse(browser);
  await again.begin();
  await browser.clock.pass(2_000);
  again.journal.stop();
  return browser;
}

async function inDatabase(
  browser: Fake,
  work: (database: Awaited<ReturnType<typeof openRaw>>) => Promise<unknown>,
): Promise<void> {
  const database = await openRaw(browser.factory);
  await work(database);
  database.close();
}

async function visit(browser: Fake) {
  const course = openCourse(browser);
  await course.begin();
  await browser.clock.pass(2_000);
  return course;
}

describe('the last copy of words', () => {
  it('stays when a row that nobody can name is deleted', async () => {
    const browser = await withCopies();
    await inDatabase(browser, async (database) => {
      await database.clear('records');
      await database.put('meta', { id: 1, more: true });
      await database.put('versions', { id: 2, tab: 'x', at: 1 });
    });
    const course = await visit(browser);
    expect(course.status().copy?.count).toBe(2);
    const { rows } = await course.journal.stored();
    for (const row of rows.filter(({ id, store }) => id === null && store === 'versions'))
      expect(await course.journal.deleteStored({ type: 'row', row })).toBe(true);
    expect(await course.journal.putBackCopy()).toEqual({ ok: true, value: 2 });
  });

  it('goes beside an answer that was written anew before it was put back', async () => {
    const browser = await withCopies();
    await inDatabase(browser, (database) => database.clear('records'));
    const course = await visit(browser);
    course.write('a', 'anew');
    await browser.clock.pass(2_000);
    await course.journal.putBackCopy();
    await browser.clock.pass(2_000);
    expect([course.text('a'), course.text('b')]).toEqual(['anew', 'words of b']);
    expect(course.asides()).toMatchObject([{ value: { text: 'words of a' } }]);
  });

  it('does not go beside an answer that was never lost', async () => {
    const browser = await withCopies();
    const before = await visit(browser);
    before.write('b', 'in other words');
    await browser.clock.pass(2_000);
    before.journal.stop();
    await inDatabase(browser, (database) => database.delete('records', 'answer:a'));
    const course = await visit(browser);
    expect(await course.journal.putBackCopy()).toEqual({ ok: true, value: 1 });
    expect([course.text('a'), course.text('b')]).toEqual(['words of a', 'in other words']);
    expect(course.asides()).toEqual([]);
  });
});

describe('a deletion', () => {
  it('cut short before the copies were told is finished by the next visit', async () => {
    const browser = await withCopies();
    // What a page has done that was closed in the middle of it.
    await inDatabase(browser, (database) => database.delete('records', 'answer:a'));
    browser.openTab().doors.marker.write({ mode: 'device', count: 1, lastAt: 1 });
    const course = await visit(browser);
    for (const place of ['day', 'before'] as const) {
      const copy = await course.doors.copies.read(place);
      expect(copy.ok && copy.value).toContain('words of b');
      expect(copy.ok && copy.value).not.toContain('words of a');
    }
  });

  it('is not called done where a newer version holds the device', async () => {
    const browser = await withCopies();
    await new Promise<void>((resolve) => {
      const newer = browser.factory.open('notes', 2);
      newer.onsuccess = () => {
        newer.result.close();
        resolve();
      };
    });
    const course = await visit(browser);
    expect([course.text('a'), course.mark('a')]).toEqual(['words of a', 'kept']);
    course.notebook.getState().takeOut('answer:a');
    expect(course.mark('a')).toBe('failed');
    course.notebook.getState().putBack('answer:a');
    expect(course.mark('a')).toBe('kept');
  });
});
